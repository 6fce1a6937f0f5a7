"""Counts scores by month, product and each dimension with Polars: polars_tally.py FILE THREADS"""

import json
import os
import sys

os.environ["POLARS_MAX_THREADS"] = sys.argv[2]

import polars as pl  # noqa: E402  (reads the number of threads when it is imported)

answers = pl.scan_csv(sys.argv[1]).with_columns(month=pl.col("responded_at").str.slice(0, 7))
tallies = pl.collect_all(
    [
        answers.group_by("month", "product", dimension, "score").agg(count=pl.len())
        for dimension in ("region", "segment", "channel")
    ],
    engine="streaming")
totals = {int(tally["count"].sum()) for tally in tallies}
print(json.dumps({"responses": totals.pop() if len(totals) == 1 else None}))
