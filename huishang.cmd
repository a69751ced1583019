@echo off
rem Huishang on Windows: needs a JDK 25 in JAVA_HOME and Maven on PATH.
setlocal
set ROOT=%~dp0
if "%JAVA_HOME%"=="" (
  echo No JDK 25: set JAVA_HOME to one. 1>&2
  exit /b 3
)
where mvn >nul 2>nul || (
  echo No Maven on PATH: install it. 1>&2
  exit /b 3
)
set NAME=%1
if "%NAME%"=="" set NAME=demo
if "%NAME%"=="verify" (
  cd /d "%ROOT%" && mvn -B verify
  exit /b %ERRORLEVEL%
)
set IMAGE=%ROOT%packaging\target\image
if not exist "%IMAGE%\lib" (
  echo Building, once ... 1>&2
  cd /d "%ROOT%" && call mvn -B -q -DskipTests -pl packaging -am package || exit /b 4
)
if "%NAME%"=="platform" (
  "%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED -cp "%IMAGE%\lib\*" dev.huishang.platform.PlatformMain %2 %3 %4 %5 %6 %7 %8 %9
  exit /b %ERRORLEVEL%
)
"%JAVA_HOME%\bin\java" --enable-native-access=ALL-UNNAMED,javafx.graphics -Xmx2g -XX:G1HeapRegionSize=8m -XX:MaxGCPauseMillis=15 --module-path "%IMAGE%\fx" --add-modules javafx.controls -cp "%IMAGE%\lib\*" dev.huishang.app.Main %NAME% %2 %3 %4 %5 %6 %7 %8 %9
