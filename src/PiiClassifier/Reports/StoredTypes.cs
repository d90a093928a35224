using PiiClassifier.Taxonomy;

namespace PiiClassifier.Reports;

/// <summary>The types of a stored report: those of the catalogue, those that it describes, and those of which it tells the id only.</summary>
internal sealed class StoredTypes
{
    // Of a type in a list of candidates or inside free text nothing else is told.
    private const int LeastRisk = 1;

    private readonly Dictionary<string, PiiType> _types = new(StringComparer.Ordinal);

    public StoredTypes(JsonFields report)
    {
        foreach (JsonFields type in report.ListOrEmpty("types"))
        {
            if (!ReportIds.TryParse(type.Text("group"), out PiiGroup? group)) throw new JsonFieldException("group");
            PiiType described = Make(type.Text("id"), type.Text("japaneseName"), type.Text("englishName"), group.Value, AppiOf(type), type.Count("risk"));
            _types[described.Id] = described;
        }
    }

    /// <summary>The type of a column; <see langword="null"/> for none. The class and the risk are those of the report, whatever the catalogue says today.</summary>
    public PiiType? OfColumn(JsonFields column)
    {
        if (column.TextOrNull("type") is not { } id) return null;
        AppiClass appi = AppiOf(column);
        long risk = column.Count("risk");
        PiiType known = WithId(id);
        if (known.AppiClass == appi && known.Risk == risk) return known;
        return _types[id] = Make(id, known.JapaneseName, known.EnglishName, known.Group, appi, risk);
    }

    public PiiType WithId(string id)
    {
        if (_types.TryGetValue(id, out PiiType? type)) return type;
        if (!PiiCatalogue.Default.TryGet(id, out type)) type = Make(id, id, id, PiiGroup.Customer, AppiClass.PersonalInformation, LeastRisk);
        _types.Add(id, type);
        return type;
    }

    private static AppiClass AppiOf(JsonFields fields) => ReportIds.TryParse(fields.Text("appi"), out AppiClass? appi) ? appi.Value : throw new JsonFieldException("appi");

    private static PiiType Make(string id, string japaneseName, string englishName, PiiGroup group, AppiClass appi, long risk)
    {
        try
        {
            return new PiiType(id, japaneseName, englishName, group, appi, (int)Math.Min(risk, int.MaxValue));
        }
        catch (ArgumentException)
        {
            throw new JsonFieldException("type");
        }
    }
}
