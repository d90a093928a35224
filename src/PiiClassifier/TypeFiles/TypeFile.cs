using System.Text.Json;
using System.Text.RegularExpressions;
using PiiClassifier.Recognizers;
using PiiClassifier.Recognizers.CheckDigits;
using PiiClassifier.Taxonomy;

namespace PiiClassifier.TypeFiles;

/// <summary>Types of a user's own, as <c>pii.types.json</c> holds them: docs/custom-types.md describes the file.</summary>
/// <remarks>Patterns are matched without backtracking: a file from somebody else may be wrong, but it cannot make a scan hang.</remarks>
public sealed class TypeFile
{
    /// <summary>The name under which the command looks for it beside the data.</summary>
    public const string DefaultName = "pii.types.json";

    private const double DefaultChance = 0.01;

    private TypeFile(IReadOnlyList<PiiType> types, IReadOnlyList<ValueRecognizer> recognizers)
    {
        Types = types;
        Recognizers = recognizers;
    }

    /// <summary>The types in the order of the file.</summary>
    public IReadOnlyList<PiiType> Types { get; }

    /// <summary>A recognizer for each type with a pattern.</summary>
    public IReadOnlyList<ValueRecognizer> Recognizers { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="stream">JSON in UTF-8; comments and trailing commas are allowed. Not disposed.</param>
    /// <exception cref="TypeFileException">It is no JSON, or an entry is wrong: the message says where and why.</exception>
    public static TypeFile Read(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var types = new List<PiiType>();
        var recognizers = new List<ValueRecognizer>();
        foreach (TypeEntry entry in ReadEntries(stream))
        {
            string place = $"types[{types.Count}]";
            try
            {
                PiiType type = TypeOf(entry);
                if (types.Contains(type) || PiiCatalogue.Default.TryGet(type.Id, out _)) throw new ArgumentException($"The id {type.Id} is taken.");
                types.Add(type);
                if (entry.Pattern is { } pattern) recognizers.Add(RecognizerOf(type, pattern, entry));
                else if (entry.Check is not null) throw new ArgumentException("A check needs a pattern.");
            }
            catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
            {
                throw new TypeFileException(place, exception.Message);
            }
        }
        return new TypeFile(types, recognizers);
    }

    private static IReadOnlyList<TypeEntry> ReadEntries(Stream stream)
    {
        try
        {
            TypeEntry?[] entries = JsonSerializer.Deserialize(stream, TypeFileJson.Default.TypeEntries)?.Types ?? throw new TypeFileException("$", "A list \"types\" is missing.");
            return [.. entries.Select((entry, i) => entry ?? throw new TypeFileException($"types[{i}]", "An entry is an object."))];
        }
        catch (JsonException exception)
        {
            throw new TypeFileException($"{exception.Path ?? "$"}, line {exception.LineNumber + 1}", "This is not as a file of types is written.");
        }
    }

    private static PiiType TypeOf(TypeEntry entry)
    {
        string name = entry.JapaneseName ?? entry.EnglishName ?? throw new ArgumentException("A japaneseName or an englishName is missing.");
        string[] headers = entry.Headers ?? [];
        return new PiiType(entry.Id ?? "", entry.JapaneseName ?? name, entry.EnglishName ?? name, entry.Group, entry.Appi, entry.Risk ?? throw new ArgumentException("The risk (1 to 5) is missing."))
        {
            JapaneseHeaders = [.. headers.Where(header => !header.All(char.IsAscii))],
            EnglishHeaders = [.. headers.Where(header => header.All(char.IsAscii))],
            ContextHeaders = entry.ContextHeaders ?? [],
            LookAlikes = entry.LookAlikes ?? [],
            IdentifiesPerson = entry.IdentifiesPerson,
            LegalBasis = entry.LegalBasis,
        };
    }

    private static ValueRecognizer RecognizerOf(PiiType type, string pattern, TypeEntry entry)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        double chance = entry.Chance ?? DefaultChance;
        return entry.Check switch
        {
            null => ValueRecognizer.FromRegex(type.Id, type, regex, chance),
            "luhn" => ValueRecognizer.FromCheck(type.Id, type, value => regex.IsMatch(value) && HoldsLuhn(value), chance, "luhn " + pattern),
            _ => throw new ArgumentException($"There is no check \"{entry.Check}\", only \"luhn\"."),
        };
    }

    private static bool HoldsLuhn(ReadOnlySpan<char> value)
    {
        Span<char> digits = stackalloc char[CellFolder.MaxLength];
        int count = 0;
        foreach (char c in value)
        {
            if (char.IsAsciiDigit(c)) digits[count++] = c;
        }
        return count > 1 && Luhn.Holds(digits[..count]);
    }
}
