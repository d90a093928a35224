using PiiClassifier.SampleData.Columns;
using PiiClassifier.SampleData.Files;
using PiiClassifier.SampleData.People;
using PiiClassifier.SampleData.Tables;
using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.Sets;

/// <summary>The files of samples/data.</summary>
public static class ShippedSamples
{
    private const ulong Seed = 20250401;
    private const string CustomersFile = "company-customers.csv";
    private const string FacilitiesFile = "facilities.csv";
    private const string FormFile = "application-form.xlsx";
    private const string HeaderlessFile = "headerless.csv";
    private const string HealthFile = "health-check-eucjp.csv";
    private const string OrdersFile = "orders.csv";
    private const string PersonnelFile = "personnel.xlsx";
    private const string VotersFile = "voters-cp932.csv";

    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        LabelSheet labels = new();

        SampleTable[] personnel =
        [
            PersonnelList.Build("一般職", 85, Seed, reworded: false, titles: true),
            PersonnelList.Build("会計年度任用職員", 35, Seed + 1, reworded: false, titles: true),
            PersonnelList.Build("一般職 (旧)", 20, Seed, reworded: false, titles: true) with { IsHidden = true },
        ];
        WorkbookWriter.Write(Path.Combine(folder, PersonnelFile), personnel);
        foreach (SampleTable sheet in personnel) labels.Add(PersonnelFile, sheet);

        void Csv(string file, string encoding, SampleTable table)
        {
            CsvTableWriter.Write(Path.Combine(folder, file), table, FileEncodings.Get(encoding));
            labels.Add(file, table);
        }

        Csv(VotersFile, "cp932", VoterList.Build(300, Seed, reworded: false));
        Csv(FacilitiesFile, "utf-8-bom", List(TableSubject.Thing, 60, random => Organisation.Facility(random, WordLists.Facilities), """
            No.|No.|none|serial
            施設名|施設名|none|facility-name
            郵便番号|郵便番号|none|org-postal
            所在地|所在地|none|org-address
            緯度|緯度|none|org-latitude
            経度|経度|none|org-longitude
            電話番号|電話番号|none|org-phone
            FAX番号|FAX番号|none|org-fax
            開館時間|開館時間|none|hours
            休館日|休館日|none|closed
            定員|定員|none|capacity
            """));
        Csv(OrdersFile, "utf-8", Orders());
        Csv(CustomersFile, "cp932", List(TableSubject.Mixed, 80, Organisation.Company, """
            顧客コード|顧客コード|none|code
            会社名|会社名|none|company-name
            会社名カナ|会社名カナ|none|company-kana
            郵便番号|郵便番号|none|org-postal
            住所|住所|none|org-address
            電話番号|電話番号|none|org-phone
            担当者|担当者|person-name|person-name|1
            担当者部署|担当者部署|department|department|1
            担当者メール|担当者メール|email-address|email-address
            担当者携帯|担当者携帯|mobile-number|mobile-number
            備考|備考|none|note
            """));
        Csv(HealthFile, "euc-jp", List(TableSubject.Person, 120, Organisation.Company, """
            社員番号|社員番号|employee-number|employee-number
            氏名|氏名|person-name|person-name
            フリガナ|フリガナ|person-name-kana|person-name-kana
            生年月日|生年月日|birth-date|birth-date|8
            性別|性別|sex|sex
            受診日|受診日|health-checkup-result|checkup-date|2
            身長(cm)|身長(cm)|health-checkup-result|height
            体重(kg)|体重(kg)|health-checkup-result|weight
            最高血圧|最高血圧|health-checkup-result|systolic
            最低血圧|最低血圧|health-checkup-result|diastolic
            HbA1c|HbA1c|health-checkup-result|hba1c
            既往歴|既往歴|medical-history|medical-history|1
            総合判定|総合判定|health-checkup-result|health-checkup-result|1
            """));
        Csv(HeaderlessFile, "utf-8", List(TableSubject.Person, 100, Organisation.Company, """
            会員番号|会員番号|customer-number|customer-number
            氏名|氏名|person-name|person-name|1
            フリガナ|フリガナ|person-name-kana|person-name-kana|1
            生年月日|生年月日|birth-date|birth-date|1
            郵便番号|郵便番号|postal-code|postal-code
            住所|住所|address|address
            電話番号|電話番号|phone-number|phone-number
            メールアドレス|メールアドレス|email-address|email-address
            """) with { HasHeader = false });
        SampleTable form = ApplicationForm();
        WorkbookWriter.Write(Path.Combine(folder, FormFile), [form]);
        labels.Add(FormFile, form);
        labels.Write(Path.Combine(folder, "labels.json"));
        File.WriteAllText(Path.Combine(folder, "README.md"), Readme);
    }

    private static SampleTable List(TableSubject subject, int rows, Func<SeededRandom, Organisation> organisation, string columns)
    {
        SeededRandom random = SeededRandom.For(Seed, columns);
        PersonSource people = new(random);
        Person[][] lines = [.. Enumerable.Range(0, rows).Select(_ => new[] { people.NextAdult() })];
        return FixedList.Fill("", subject, [], FixedList.Read(columns, reworded: false), lines, random, organisation);
    }

    private static SampleTable Orders()
    {
        SeededRandom random = SeededRandom.For(Seed, OrdersFile);
        PersonSource people = new(random);
        Person[][] lines = [.. Enumerable.Range(0, 100).Select(_ => new[] { people.NextAdult(), people.NextAnybody() })];
        static TableColumn Column(string header, string key, int role = 0, int writer = 0) => new(ColumnKinds.Get(key), header, writer, role);
        TableColumn[] columns =
        [
            Column("受注番号", "code"), Column("受注日", "date", writer: 1),
            Column("送り主 氏名", "person-name"), Column("送り主 郵便番号", "postal-code"), Column("送り主 住所", "address"), Column("送り主 電話番号", "phone-number"),
            Column("お届け先 氏名", "person-name", 1), Column("お届け先 郵便番号", "postal-code", 1), Column("お届け先 住所", "address", 1), Column("お届け先 電話番号", "phone-number", 1),
            Column("商品名", "product-name"), Column("数量", "quantity"), Column("金額", "amount"),
        ];
        return FixedList.Fill("", TableSubject.Mixed, [], columns, lines, random);
    }

    // A form is no table: labels stand left of the one value each.
    private static SampleTable ApplicationForm()
    {
        SeededRandom random = SeededRandom.For(Seed, FormFile);
        Row row = new() { Number = 1, People = [new PersonSource(random).NextAdult()], Org = Organisation.Company(random), Random = random };
        (string Label, string Key, int Writer)[] fields =
        [
            ("申請日", "date", 6), ("フリガナ", "person-name-kana", 0), ("氏名", "person-name", 0), ("生年月日", "birth-date", 6), ("性別", "sex", 0), ("郵便番号", "postal-code", 0), ("住所", "address", 0),
            ("電話番号", "phone-number", 0), ("携帯電話", "mobile-number", 0), ("メールアドレス", "email-address", 0), ("個人番号", "my-number", 1),
            ("振込先金融機関", "bank-name", 0), ("支店名", "branch-name", 0), ("口座番号", "bank-account-number", 0), ("口座名義（カナ）", "bank-account-holder", 0), ("世帯主氏名", "family-member-name", 0), ("続柄", "family-relationship", 0),
        ];
        TableColumn[] columns = [.. fields.Select(field => new TableColumn(ColumnKinds.Get(field.Key), field.Label, field.Writer))];
        List<string[]> cells = [["給付金支給申請書"], [""], .. columns.Select(column => new[] { column.Header, column.Write(row) })];
        return new SampleTable("申請書", TableSubject.Person, [], columns, cells, 1) { HasHeader = false };
    }

    private const string Readme = """
        # Sample files

        **Everybody in these files is invented.** Names, addresses and numbers were put together by a program from word lists; who is called the same lives elsewhere. Check digits hold, so that the files behave like real ones. Municipalities are real, facilities, companies and schools are not.

        Nothing here is written by hand. The files come from

            dotnet run --project tools/PiiClassifier.SampleData -- samples samples/data

        and a test compares them with what the program writes.

        | file | what it is | to watch |
        |---|---|---|
        | `personnel.xlsx` | a city's personnel file, 70 columns | two title lines, two sheets, a hidden sheet with an older copy |
        | `voters-cp932.csv` | voters of a city, 300 rows, 42 columns | CP932; columns that hint at sentences and protection |
        | `facilities.csv` | public facilities | UTF-8 with BOM; addresses and telephones, and no person |
        | `orders.csv` | gift orders | two people a row: 送り主 and お届け先 |
        | `company-customers.csv` | a firm's customers, which are firms | only the 担当者 columns are about people |
        | `health-check-eucjp.csv` | results of a health check | EUC-JP; special-care information |
        | `headerless.csv` | members of a club | the first row is somebody's data |
        | `application-form.xlsx` | one application | labels left, values right |
        | `labels.json` | what every column holds | for the form: the fields from top to bottom |

        """;
}
