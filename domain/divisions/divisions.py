"""Joins the list of MCA 2023, the revisions of NBS 2002-12 to 2016-07, and changes.csv.

A change is known by a year (MCA) and by the interval between two revisions (NBS). Where the two
meet, the time is their common part (H); where they do not, the time is both together (L) and the
code is listed as a disagreement. In the time of a change the old and the new code both hold.
"""
import csv, json, re, sys
from pathlib import Path

source, changes, out = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
MISPRINTS = set("341302 371700 410304 411502 420104 420505 450331 451402 511681 610403".split())
GROUPS = {"市辖区", "县", "市"}


def grouping(name):
    return name in GROUPS or "直辖" in name or name.endswith("市市辖区")


def mca():
    text = next(source.rglob("chn-administrative-division-code-2023.txt")).read_text("utf-8")
    found = re.findall(r"^\s*(\d{6})\s+([^\s*]+)", text, re.M)
    return dict(found)


def revisions():
    folder = next(source.rglob("revisions.json")).parent
    names = sorted(json.loads((folder / "revisions.json").read_text()))
    return [(n, json.loads((folder / (n + ".json")).read_text("utf-8"))) for n in names]


now = mca()
nbs = revisions() + [("202312", now)]


def month(revision):
    return int(revision[:4]) * 12 + int(revision[4:]) - 1


def interval(code, name):
    """Months between which NBS gave the code up or renamed it, None where it never did."""
    held = [i for i, (_, codes) in enumerate(nbs) if codes.get(code) == name]
    if not held or held[-1] + 1 >= len(nbs):
        return None
    return month(nbs[held[-1]][0]), month(nbs[held[-1] + 1][0])


def text(months):
    return f"{months // 12}-{months % 12 + 1:02}"


class Change:
    def __init__(self, row):
        self.code, self.name = row["code"], row["name"]
        self.successors = row["successors"].split()
        self.source = row["source"]
        span = interval(self.code, self.name)
        year = (int(row["year"]) * 12, int(row["year"]) * 12 + 11) if row["year"] else None
        self.confidence = "M"
        self.span = year or span
        self.stated = year, span
        if year and span:
            both = max(year[0], span[0]), min(year[1], span[1])
            self.confidence = "H" if both[0] <= both[1] else "L"
            self.span = both if both[0] <= both[1] else (min(year + span), max(year + span))
        self.whole_year = self.span == year

    def time(self, end):
        return text(self.span[end])[:4] if self.whole_year else text(self.span[end])


rows = list(csv.DictReader(changes.open(encoding="utf-8")))
old = [Change(r) for r in rows if r["kind"] == "old"]
since = {r["code"]: r["year"] for r in rows if r["kind"] == "new"}
names = dict(now)
names.update({r["code"]: r["name"] for r in rows if r["kind"] == "new" and r["name"]})
earlier = {code: codes[code] for _, codes in nbs for code in codes}
births = {code: [(int(year) * 12, year, None)] for code, year in since.items()}


def fresh(code, span):
    """The name of a code after a change, None where it stood for it before."""
    after = [codes[code] for n, codes in nbs if code in codes and month(n) >= span[1]]
    name = after[0] if after else names.get(code)
    before = [codes.get(code) for n, codes in nbs if month(n) <= span[0]]
    return name if code not in MISPRINTS and before and name not in before else None


for c in old:
    for s in c.successors:
        if s != c.code and s not in since and (name := fresh(s, c.span)):
            births.setdefault(s, []).append((c.span[0], c.time(0), name))


def start(code, name, prior, end):
    """First time of a life of a code: by its renaming, else by what it came from."""
    if prior and code in prior.successors:
        return prior.time(0)
    least = prior.span[0] if prior else 0
    found = sorted(b[:2] for b in births.get(code, []) if least <= b[0] < end and b[2] in (None, name))
    return found[0][1] if found else prior.time(0) if prior else ""


lines, disagreements = [], []
lives = {}
for c in sorted(old, key=lambda c: c.span):
    lives.setdefault(c.code, []).append(c)
for c in old:
    mine = lives[c.code]
    prior = mine[mine.index(c) - 1] if mine.index(c) else None
    first = start(c.code, c.name, prior, c.span[1])
    lines.append((c.code, c.span, c.name, first, c.time(1), c.successors, c.confidence))
    if c.confidence == "L":
        year, span = c.stated
        disagreements.append(
            f"{c.code} {c.name}: MCA {year[0] // 12}, NBS {text(span[0])}..{text(span[1])}")
for code, name in names.items():
    last = lives.get(code, [None])[-1]
    if last and last.name == name and code not in last.successors:
        if code in now and int(last.time(1)[:4]) < 2024:
            sys.exit(f"{code} {name} is in force and given up")
        continue  # given up after the list was made
    first = start(code, name, last, 9999 * 12)
    lines.append((code, (9999 * 12, 0), name, first, "", [], "H" if code in now else "M"))
lines.sort()
with (out / "divisions.csv").open("w", encoding="utf-8", newline="\n") as f:
    f.write("code,name,from,until,successors,confidence\n")
    for code, _, name, first, until, successors, confidence in lines:
        f.write(f"{code},{name},{first},{until},{' '.join(successors)},{confidence}\n")
unread = sorted(
    code
    for code, name in earlier.items()
    if not grouping(name) and code not in now and code not in lives and code not in MISPRINTS)
if unread:
    sys.exit("codes without an entry in changes.csv: " + " ".join(unread))
head = json.loads((changes.parent / "head.json").read_text("utf-8"))
head["rows"], head["abolished"] = len(lines), len(old)
head["disagreements"] = disagreements
(out / "divisions.json").write_text(
    json.dumps(head, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
print(len(lines), "rows,", len(old), "ended,", len(disagreements), "disagreements")
