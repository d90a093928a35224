namespace PiiClassifier.Recognizers.Gazetteers;

/// <summary>The embedded word lists, each read when it is first asked for. tools/PiiClassifier.Gazetteers writes them.</summary>
internal static class Gazetteer
{
    private static readonly Lazy<HashedWords> LazySurnames = Lazily("surnames");
    private static readonly Lazy<HashedWords> LazyGivenNames = Lazily("given-names");
    private static readonly Lazy<HashedWords> LazyNameCharacters = Lazily("name-characters");
    private static readonly Lazy<HashedWords> LazySurnameReadings = Lazily("surname-readings");
    private static readonly Lazy<HashedWords> LazyGivenNameReadings = Lazily("given-name-readings");
    private static readonly Lazy<HashedWords> LazySurnameRomaji = Lazily("surname-romaji");
    private static readonly Lazy<HashedWords> LazyGivenNameRomaji = Lazily("given-name-romaji");
    private static readonly Lazy<HashedWords> LazyForeignNames = Lazily("foreign-names");
    private static readonly Lazy<HashedWords> LazyCommonWords = Lazily("common-words");
    private static readonly Lazy<HashedWords> LazyMunicipalities = Lazily("municipalities");
    private static readonly Lazy<HashedWords> LazyTowns = Lazily("towns");
    private static readonly Lazy<HashedWords> LazyCountries = Lazily("countries");
    private static readonly Lazy<HashedWords> LazyBanks = Lazily("banks");
    private static readonly Lazy<HashedWords> LazyBankBranches = Lazily("bank-branches");
    private static readonly Lazy<HashedWords> LazyAreaCodes = Lazily("area-codes");
    private static readonly Lazy<HashedWords> LazyWesternGivenNames = Lazily("western-given-names");
    private static readonly Lazy<HashedWords> LazyWesternSurnames = Lazily("western-surnames");

    /// <summary>Surnames. Class 3: frequent; 2: usual; 1: seldom; 0: seldom and also a common noun.</summary>
    public static HashedWords Surnames => LazySurnames.Value;

    /// <summary>Given names in kanji and kana. Class 3: in both dictionaries; 1: in one; 0: in one and also a common noun.</summary>
    public static HashedWords GivenNames => LazyGivenNames.Value;

    /// <summary>
    /// "^" and a kanji that given names begin with, "$" and one they end with; "&lt;" and "&gt;" the same of surnames.
    /// Class 3 to 0: how much likelier it is there than at the ends of nouns and places.
    /// </summary>
    public static HashedWords NameCharacters => LazyNameCharacters.Value;

    /// <summary>Readings of surnames. Class 3: of a frequent surname, 1: of another.</summary>
    public static HashedWords SurnameReadings => LazySurnameReadings.Value;

    /// <summary>Readings of given names. Class 3: of several names, 1: of one.</summary>
    public static HashedWords GivenNameReadings => LazyGivenNameReadings.Value;

    /// <summary>Surnames in the spelling of <see cref="Romaji"/>. Classes as in <see cref="SurnameReadings"/>.</summary>
    public static HashedWords SurnameRomaji => LazySurnameRomaji.Value;

    /// <summary>Given names in the spelling of <see cref="Romaji"/>. Classes as in <see cref="GivenNameReadings"/>.</summary>
    public static HashedWords GivenNameRomaji => LazyGivenNameRomaji.Value;

    /// <summary>Names of foreign persons in katakana.</summary>
    public static HashedWords ForeignNames => LazyForeignNames.Value;

    /// <summary>Common nouns, organisations, places and other proper nouns that a name in kanji could be taken for.</summary>
    public static HashedWords CommonWords => LazyCommonWords.Value;

    /// <summary>Municipalities and wards, with and without their district or city (札幌市中央区, 中央区).</summary>
    public static HashedWords Municipalities => LazyMunicipalities.Value;

    /// <summary>Towns (町域).</summary>
    public static HashedWords Towns => LazyTowns.Value;

    /// <summary>Countries.</summary>
    public static HashedWords Countries => LazyCountries.Value;

    /// <summary>Banks, as the Zengin system names them (みずほ, 青森みちのく) and in kana.</summary>
    public static HashedWords Banks => LazyBanks.Value;

    /// <summary>Branches of banks, as the Zengin system names them: 弘前, 丸の内中央, without 支店.</summary>
    public static HashedWords BankBranches => LazyBankBranches.Value;

    /// <summary>Beginnings of subscriber numbers without the leading 0, of one to five digits: 3 for 東京, 172 for 弘前.</summary>
    public static HashedWords AreaCodes => LazyAreaCodes.Value;

    /// <summary>English and other western given names in lower-case letters. Class 3, or 0 for one that is an English word too.</summary>
    public static HashedWords WesternGivenNames => LazyWesternGivenNames.Value;

    /// <summary>Surnames of many languages in lower-case letters, and given names among them. Classes as in <see cref="WesternGivenNames"/>.</summary>
    public static HashedWords WesternSurnames => LazyWesternSurnames.Value;

    private static Lazy<HashedWords> Lazily(string name) => new(() => Load(name));

    private static HashedWords Load(string name)
    {
        using Stream stream = typeof(Gazetteer).Assembly.GetManifestResourceStream($"{name}.bin")
            ?? throw new InvalidOperationException($"The gazetteer {name} is not embedded; run tools/PiiClassifier.Gazetteers.");
        byte[] data = new byte[stream.Length];
        stream.ReadExactly(data);
        return HashedWords.Read(data);
    }
}
