package dev.huishang.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Hears every host name this process looks up, whoever asks.
public final class NamesAsked extends InetAddressResolverProvider {
  static final Set<String> ALL = ConcurrentHashMap.newKeySet();

  @Override
  public InetAddressResolver get(Configuration configuration) {
    var system = configuration.builtinResolver();
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        ALL.add(host);
        return system.lookupByName(host, policy);
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return system.lookupByAddress(address);
      }
    };
  }

  @Override
  public String name() {
    return "heard";
  }
}
