// The data take a way: locals, builders, helpers, lambdas, LINQ.
using System.Text;

public class Employee { public int Id { get; set; } public string Name { get; set; } = ""; public string Mail { get; set; } = ""; public string Jusho { get; set; } = ""; public string? Tel { get; set; } public string Label => $"{Id}: {Name}"; }

public class Flows(ILogger logger)
{
    private readonly List<Employee> _all = [];

    public void Locals(Employee e, bool full)
    {
        var text = e.Name;
        logger.LogInformation("{T}", {|PII001:text|});
        string s = "x";
        s = e.Mail;
        logger.LogInformation("{T}", {|PII001:s|});
        string t;
        if (full) t = e.Jusho; else t = "none";
        logger.LogInformation("{T}", {|PII001:t|});
        string u = "-";
        foreach (var other in _all) u += other.Name;
        logger.LogInformation("{T}", {|PII001:u|});
        string v = full ? e.Tel ?? "" : "";
        logger.LogInformation({|PII001:v|});
        var w = full switch { true => e.Name, false => "" };
        logger.LogInformation("{T}", {|PII001:w|});
        var message = $"employee {e.Id} {e.Mail}";
        logger.LogInformation({|PII001:message|});
        var formatted = string.Format("{0} {1}", e.Id, e.Name);
        logger.LogInformation({|PII001:formatted|});
        object boxed = e.Mail;
        if (boxed is string mailText) logger.LogInformation({|PII001:mailText|});
        var (id, who) = (e.Id, e.Name);
        logger.LogInformation("{I} {W}", id, {|PII001:who|});
    }

    public void Containers(Employee e)
    {
        var b = new StringBuilder();
        b.Append("id ").Append(e.Id);
        b.AppendLine(e.Name);
        logger.LogInformation({|PII001:b.ToString()|});
        var list = new List<string>();
        list.Add(e.Mail);
        logger.LogInformation("{L}", {|PII001:string.Join(",", list)|});
        var map = new Dictionary<string, object>();
        map["who"] = e.Jusho;
        logger.LogInformation("{L}", {|PII001:map|});
        string[] parts = [e.Name, "x"];
        logger.LogInformation({|PII001:string.Concat(parts)|});
        var copy = new { e.Id, Text = e.Name };
        logger.LogInformation({|PII001:copy.Text|});
    }

    public void Helpers(Employee e)
    {
        logger.LogInformation({|PII001:Describe(e)|});
        Audit({|PII001:e.Mail|});
        Audit2($"changed {{|PII001:e.Jusho|}}");
        logger.LogInformation({|PII001:Wrap(e.Name)|});
        logger.LogInformation({|PII001:e.Label|});
        Fail({|PII003:e.Mail|});
        string Local(Employee x) => x.Name + x.Id;
        logger.LogInformation({|PII001:Local(e)|});
        Func<Employee, string> print = x => x.Mail;
        logger.LogInformation({|PII001:print(e)|});
    }

    private static string Describe(Employee x) => x.Id + " " + x.Name;
    private static string Wrap(string inner) => "[" + inner + "]";
    private void Audit(string message) => logger.LogInformation("audit {M}", message);
    private void Audit2(string message) { var m = message.Trim(); Audit(m); }
    private static void Fail(string reason) => throw new InvalidOperationException(reason);

    public async Task Queries(IQueryable<Employee> query)
    {
        logger.LogInformation("{N}", {|PII001:string.Join(",", _all.Select(x => x.Name))|});
        var mails = _all.Where(x => x.Id > 3).Select(x => x.Mail).ToList();
        logger.LogInformation("{N}", {|PII001:mails|});
        _all.ForEach(x => logger.LogInformation("{N}", {|PII001:x.Jusho|}));
        foreach (var x in _all.OrderBy(y => y.Id)) logger.LogInformation("{N}", {|PII001:x.Tel|});
        logger.LogInformation("{N}", {|PII001:_all.First(x => x.Id == 1).Name|});
        logger.LogInformation("{N}", {|PII001:_all.Aggregate("", (a, x) => a + x.Name)|});
        var pairs = from x in _all where x.Id > 2 select new { x.Id, Who = x.Name };
        foreach (var p in pairs) logger.LogInformation("{N}", {|PII001:p.Who|});
        var found = await Task.FromResult(_all[0].Mail);
        logger.LogInformation("{N}", {|PII001:found|});
        var lookup = _all.ToDictionary(x => x.Id, x => x.Mail);
        logger.LogInformation("{N}", {|PII001:lookup[3]|});
        if (lookup.TryGetValue(4, out var email)) logger.LogInformation("{N}", {|PII001:email|});
        await Parallel.ForEachAsync(_all, async (x, token) => { logger.LogInformation("{N}", {|PII001:x.Name|}); await Task.Yield(); });
    }
}
