using PiiClassifier.Taxonomy;

namespace PiiClassifier.Training.Generator;

/// <summary>Makes tables to train on. The same seed gives the same tables.</summary>
internal static class TableGenerator
{
    private static readonly HashSet<PiiType> Names = [PiiTypes.PersonName, PiiTypes.PersonNameKana, PiiTypes.FamilyName, PiiTypes.GivenName];
    private static readonly PiiType[] Clear =
    [
        PiiTypes.PersonName, PiiTypes.PersonNameKana, PiiTypes.BirthDate, PiiTypes.PostalCode, PiiTypes.Address, PiiTypes.PhoneNumber, PiiTypes.MobileNumber, PiiTypes.EmailAddress,
        PiiTypes.Sex, PiiTypes.MyNumber, PiiTypes.CreditCardNumber, PiiTypes.IpAddress, PiiTypes.VehicleNumber,
    ];

    private static readonly ColumnKind[] Ordinary = [.. OrdinaryColumns.ByName.Values.Where(k => k.Resembles is null)];
    private static readonly string[] Placeholders = "- － なし 不明 無 N/A null ― 未登録 該当なし 0 *** 非公開".Split(' ');

    /// <summary>A table.</summary>
    /// <param name="seed">Decides everything.</param>
    /// <param name="heldOut">Whether its headers are words that are kept from training.</param>
    public static TrainingTable Make(ulong seed, bool heldOut = false)
    {
        var random = new TrainingRandom(seed);
        // The first numbers of neighbouring seeds are alike.
        for (int i = 0; i < 8; i++) random.Below(2);
        TableKind kind = random.One(TableKinds.Weighted);
        List<PlacedColumn> places = Choose(random, kind);
        int rows = random.Below(10) switch { 0 => 0, 1 => random.From(1, 4), 2 or 3 => random.From(5, 15), 4 or 5 or 6 => random.From(15, 60), _ => random.Percent(80) ? random.From(60, 150) : random.From(300, 1000) };
        bool header = rows == 0 || !random.Percent(27);
        var headers = new HeaderWriter(random, heldOut);
        int blanks = random.One(0, 0, 0, 5, 25);
        string placeholder = random.Percent(15) ? random.One(Placeholders) : "";
        var columns = new List<TrainingColumn>();
        foreach (PlacedColumn place in places) columns.Add(Column(random, place, header ? headers : null, rows, columns.Count == 0 ? 0 : random.Percent(50) ? blanks : 0, placeholder));
        if (header && rows >= 5 && random.Percent(10)) ReplaceHeader(random, headers, columns);
        return new TrainingTable(columns, rows, header);
    }

    private static List<PlacedColumn> Choose(TrainingRandom random, TableKind kind)
    {
        var places = new List<PlacedColumn>();
        foreach (TableSlot slot in kind.Slots)
        {
            if (!random.Percent(slot.Percent)) continue;
            int times = slot.Repeats ? random.From(1, 5) : 1;
            for (int i = 0; i < times; i++) places.Add(new PlacedColumn(slot.Kind ?? FreeColumns.Make(random), slot.Owner));
        }
        // What has no place in a table stands in it all the same, now and then.
        if (kind.AboutPersons && random.Percent(12))
        {
            foreach (ColumnKind strange in random.Shuffled(PersonalColumns.ById.Values).Take(random.From(1, 3))) Insert(strange);
        }
        if (random.Percent(25)) Insert(random.One(Ordinary));
        if (random.Percent(kind.AboutPersons ? 45 : 60))
        {
            for (int i = random.From(1, 4); i > 0; i--) Insert(FreeColumns.Make(random));
        }
        // A row of questions or figures behind the others.
        if (random.Percent(7))
        {
            Func<string> answers = FreeColumns.Rating(random);
            for (int i = random.From(4, 15); i > 0; i--) places.Add(new PlacedColumn(FreeColumns.Make(random) with { Values = _ => answers }));
        }
        return random.Percent(12) ? [.. random.Shuffled(places)] : places;

        void Insert(ColumnKind one) => places.Insert(random.Below(places.Count + 1), new PlacedColumn(one));
    }

    private static TrainingColumn Column(TrainingRandom random, PlacedColumn place, HeaderWriter? headers, int rows, int blanks, string placeholder)
    {
        ColumnKind kind = place.Kind;
        bool resembling = kind.Resembles is not null && random.Percent(50);
        string? header = headers?.Write(place, resembling);
        if (header is not null && random.Percent(1)) header = "";
        Func<string> value = kind.Values(random);
        var values = new List<string>(rows);
        for (int i = 0; i < rows; i++) values.Add(random.Percent(blanks) ? placeholder : value());
        PiiType? type = TypeOf(kind.Type, place.Owner);
        // Without a header that says otherwise an address is an address, whoever's it is.
        PiiType? like = type ?? (resembling || string.IsNullOrEmpty(header) ? kind.Resembles : null);
        return new TrainingColumn(header, values, type, like);
    }

    // A name of a relative is another type; what else relatives have is not.
    private static PiiType? TypeOf(PiiType? type, string owner) => owner switch
    {
        "保護者" or "世帯主" or "家族" or "配偶者" or "父" or "母" or "連名" when type is not null && Names.Contains(type) => PiiTypes.FamilyMemberName,
        "緊急連絡先" => PiiTypes.EmergencyContact,
        _ => type,
    };

    // A header says something else than the values, as when a column was put to another use. The values are such as leave no
    // doubt: where they do not tell, the header is all there is.
    private static void ReplaceHeader(TrainingRandom random, HeaderWriter headers, List<TrainingColumn> columns)
    {
        int[] clear = [.. Enumerable.Range(0, columns.Count).Where(i => columns[i].LooksLike is { } type && Clear.Contains(type))];
        if (clear.Length == 0) return;
        int place = random.One(clear);
        ColumnKind other = random.Percent(50) ? PersonalColumns.ById[random.One(Clear).Id] : random.One(Ordinary);
        columns[place] = columns[place] with { Header = headers.Write(new PlacedColumn(other), resembling: false) };
    }
}
