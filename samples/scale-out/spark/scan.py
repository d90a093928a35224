"""Scans the files of a list on a Spark cluster that has one already, one part for each partition, through RDD.pipe:

    find /srv/share -type f | sort > files.txt
    spark-submit --files shard.sh scan.py files.txt 64 /srv/parts /srv/pii.key
    pii merge /srv/parts/*.piipart --key-file /srv/pii.key --output report.html

Share, parts and key have the same names on each executor, and pii is on its PATH. Spark cuts the list, so that parts have as many files, not as
many bytes; more partitions than executors even that out. A task that Spark runs twice (speculation, lost executor) writes the same part twice.
"""

import itertools
import sys

from pyspark.sql import SparkSession

names, shards, parts, key = sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4]
with open(names, encoding="utf-8", errors="surrogateescape") as lines:
    files = [line.rstrip("\n") for line in lines]

spark = SparkSession.builder.appName("pii").getOrCreate()
(
    spark.sparkContext.parallelize(files, shards)
    .mapPartitionsWithIndex(lambda index, partition: itertools.chain([str(index + 1)], partition))
    .pipe(f"bash shard.sh {shards} {parts} {key}", checkCode=True)
    .count()
)
