"""Counts scores by month, product and each dimension with DuckDB: duckdb_tally.py FILE THREADS"""

import json
import sys

import duckdb

COLUMNS = {
    "response_id": "VARCHAR", "responded_at": "TIMESTAMP", "score": "TINYINT", "product": "VARCHAR",
    "region": "VARCHAR", "segment": "VARCHAR", "channel": "VARCHAR", "customer_id": "VARCHAR",
    "comment": "VARCHAR",
}

connection = duckdb.connect(config={"threads": int(sys.argv[2])})
answers = connection.read_csv(sys.argv[1], header=True, dtype=COLUMNS)
cells = connection.sql("""
  select date_trunc('month', responded_at) as month, product, region, segment, channel, score,
         count(*) as answers
  from answers
  group by grouping sets (
    (month, product, region, score), (month, product, segment, score),
    (month, product, channel, score))
""").fetchall()
print(json.dumps({"responses": sum(cell[-1] for cell in cells) // 3}))
