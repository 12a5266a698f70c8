"""Prints what checks find, and says whether all is well."""


def report(checks, about=""):
    """`checks`: (name, what it yields: good, detail, findings)."""
    passed = failed = 0
    for name, found in checks:
        for good, detail, findings in found:
            passed, failed = passed + good, failed + (not good)
            print(f"{'ok  ' if good else 'FAIL'} {about}{name}: {detail}", flush=True)
            for finding in [] if good else findings:
                print(f"       {finding}")
    print(f"{passed} passed, {failed} failed")
    return failed > 0
