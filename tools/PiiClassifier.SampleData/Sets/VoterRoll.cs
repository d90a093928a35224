using System.Globalization;
using System.Text;
using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.Sets;

/// <summary>The roll of the voters of one city, twelve columns: the long file that speed is measured on.</summary>
public static class VoterRoll
{
    private static readonly string[] Header = ["投票区", "名簿番号", "氏名", "氏名カナ", "生年月日", "性別", "年齢", "郵便番号", "住所", "方書", "世帯番号", "続柄"];

    /// <summary>Writes the file. Every row is another person.</summary>
    /// <returns>The distinct values of name, birth date and address together: what a reader can tell apart without the numbers.</returns>
    public static int Write(string path, int rows, ulong seed, string encoding)
    {
        Municipality[] city = [.. Municipalities.All.Where(municipality => municipality.Name.StartsWith("堺市", StringComparison.Ordinal))];
        PersonSource people = new(new SeededRandom(seed), city, adultsOnly: true);
        HashSet<(string, string, DateOnly, string)> apart = new(rows);
        using StreamWriter writer = new(path, append: false, FileEncodings.Get(encoding), bufferSize: 1 << 16) { NewLine = "\r\n" };
        writer.WriteLine(string.Join(',', Header));
        StringBuilder line = new(256);
        for (int number = 1; number <= rows; number++)
        {
            Person person = people.NextRelated();
            HomeAddress home = person.Address;
            int district = Array.IndexOf(city, home.Municipality) * 40 + home.Municipality.Towns.ToList().IndexOf(home.Town) * 10 + home.Block;
            string kana = KanaForms.ToHalfWidth(person.Kana(""));
            line.Clear()
                .Append(CultureInfo.InvariantCulture, $"{district},{number:0000000},").Append(person.Name("　")).Append(',').Append(kana)
                .Append(CultureInfo.InvariantCulture, $",{person.Birth:yyyy/MM/dd},").Append(person.IsMale ? '男' : '女')
                .Append(CultureInfo.InvariantCulture, $",{person.Age},{home.Postal.AsSpan(0, 3)}-{home.Postal.AsSpan(3)},")
                .Append(home.Municipality.Name).Append(home.Town).Append(home.LotHyphens).Append(',').Append(home.Building)
                .Append(CultureInfo.InvariantCulture, $",{person.Household.Number},").Append(person.Relationship);
            writer.Write(line);
            writer.WriteLine();
            apart.Add((person.Family.Written, person.Given.Written, person.Birth, home.Town + home.LotHyphens + home.Building));
        }
        return apart.Count;
    }
}
