using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PiiClassifier.Keys;
using PiiClassifier.Recognizers;
using PiiClassifier.Tables;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.Storage;

/// <summary>All that a result depends on beside the file: what must be the same for it to be used again, or beside results of other machines.</summary>
/// <param name="Program">A hash of the programs (the library with its model and words, formats, recognizers) and of the options.</param>
/// <param name="Types">The types of the catalogue.</param>
internal sealed record ScanSettings(string Program, IReadOnlyList<StoredType> Types)
{
    /// <summary>The settings of a scanner.</summary>
    /// <param name="options">Its options.</param>
    /// <param name="key">Hashes the passwords.</param>
    public static ScanSettings Of(PiiScannerOptions options, PersonalKey key)
    {
        var program = new StringBuilder();
        // The build is deterministic: the same module id is the same program, embedded model and word lists included.
        IEnumerable<Type> parts = [typeof(PiiScanner), typeof(PiiType), .. options.Formats.Select(format => format.GetType()), .. options.Recognizers.Select(recognizer => recognizer.GetType())];
        foreach (Guid module in parts.Select(type => type.Module.ModuleVersionId).Distinct()) program.Append(module).Append('\n');
        foreach (TableFormat format in options.Formats) program.Append(format.GetType().FullName).Append('\n');
        program.Append(CultureInfo.InvariantCulture, $"{options.IgnoreHeaders} {options.Encoding?.WebName} {options.Limits} {options.MaxFileBytes} {options.Quick} {options.KeepPersons}\n");
        byte[] ofPasswords = key.DeriveKey("passwords of a cache");
        foreach (string password in options.Passwords) program.Append(Convert.ToHexString(HMACSHA256.HashData(ofPasswords, Encoding.UTF8.GetBytes(password)))).Append('\n');
        // What tells look-alikes belongs to no type.
        foreach (ValueRecognizer recognizer in options.Recognizers.Where(recognizer => recognizer.Types.Count == 0)) program.Append(recognizer.Definition).Append('\n');

        ILookup<PiiType, string> definitions = options.Recognizers.SelectMany(recognizer => recognizer.Types.Distinct().Select(type => (type, recognizer.Definition))).ToLookup(pair => pair.type, pair => pair.Definition);
        return new ScanSettings(HashOf(program.ToString()), [.. options.Catalogue.Types.Select(type => StoredType.Of(type, definitions[type]))]);
    }

    /// <summary>A hash of the program alone, whatever its options.</summary>
    public static string Build { get; } = HashOf($"{typeof(PiiScanner).Module.ModuleVersionId} {typeof(PiiType).Module.ModuleVersionId}");

    /// <summary>A hash of all of it: the same where nothing differs.</summary>
    public string Fingerprint => HashOf(string.Join('\n', [Program, .. Types.Select(type => $"{type.Id} {type.Definition} {type.Recognizers}")]));

    /// <summary>Whether nothing differs.</summary>
    public bool IsSameAs(ScanSettings other) => Program == other.Program && Types.Count == other.Types.Count && Types.Zip(other.Types).All(pair => pair.First.Id == pair.Second.Id && pair.First.Definition == pair.Second.Definition && pair.First.Recognizers == pair.Second.Recognizers);

    internal static string HashOf(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
