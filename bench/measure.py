"""What all parts of the bench share: the built programs, processes to look at, tables, results."""

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[1]
os.environ.setdefault("MARTLET_BINARY", str(PROJECT / ".build/release/martlet"))
sys.path.insert(0, str(PROJECT / "Tests/System"))

import house  # noqa: E402  (the tests' house: servers, commands, API)

TICKS = os.sysconf("SC_CLK_TCK")


def workplace():
    """A folder on the project's file system, where a desk would keep its data."""
    return tempfile.TemporaryDirectory(prefix=".build-bench-", dir=PROJECT)


def compiled(source, folder, *libraries):
    """One of the C helpers, compiled."""
    program = Path(folder) / Path(source).stem
    subprocess.run(
        ["gcc", "-O2", "-D_GNU_SOURCE", "-o", program, PROJECT / "bench" / source,
         *(f"-l{name}" for name in libraries), "-lpthread"], check=True)
    return program


def cpu_seconds(process):
    """What a process has used so far, of all its threads."""
    fields = Path(f"/proc/{process}/stat").read_text().rsplit(") ", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def memory(process):
    """Bytes that are this process's own: shared libraries count by their share."""
    for line in Path(f"/proc/{process}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("no Pss")


def resident(process):
    for line in Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("no VmRSS")


def wrk(url, script, seconds, connections, *words):
    """Runs wrk with a Lua script; requests a second. An answer that is no 2xx is an error."""
    done = subprocess.run(
        ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-s", str(script), url, "--", *words],
        capture_output=True, text=True, check=True)
    for line in done.stdout.splitlines():
        if "Non-2xx" in line or "Socket errors" in line:
            raise RuntimeError(done.stdout)
    [rate] = [line.split()[1] for line in done.stdout.splitlines() if "Requests/sec" in line]
    return float(rate)


def median(values):
    return statistics.median(values)


def machine():
    processor = next(
        (line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines()
         if line.startswith("model name")), platform.machine())
    return {
        "processor": processor, "cores": os.cpu_count(), "kernel": platform.release(),
        "load_at_start": os.getloadavg()[0],
    }


def report(part, title, rows, **numbers):
    """Prints a table and keeps the numbers as bench/results/PART.json."""
    print(f"\n## {title}\n")
    header, *lines = rows
    print("| " + " | ".join(header) + " |")
    print("|" + " --- |" * len(header))
    for line in lines:
        print("| " + " | ".join(str(cell) for cell in line) + " |")
    sys.stdout.flush()
    kept = {
        "part": part, "measured_at": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "machine": machine(), **numbers,
    }
    folder = PROJECT / "bench/results"
    folder.mkdir(exist_ok=True)
    (folder / f"{part}.json").write_text(json.dumps(kept, indent=2) + "\n")
