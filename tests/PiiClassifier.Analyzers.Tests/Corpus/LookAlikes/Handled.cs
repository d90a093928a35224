// Personal information that does not leave: masked, measured, compared, overwritten, printed without its members.
using System.Data;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

public class Person { public int Id { get; set; } public string Name { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; public DateTime BirthDate { get; set; } public decimal Salary { get; set; } public List<string> Emails { get; set; } = []; public bool EmailConfirmed { get; set; } public DateTime CreatedAt { get; set; } }
public class Guarded { public int Id { get; set; } [JsonIgnore] public string Email { get; set; } = ""; [JsonIgnore] public string FullName { get; set; } = ""; }
public record Quiet(int Id, string FullName, string Email) { public override string ToString() => $"Quiet {Id}"; }
public record Closed(int Id, string FullName) { protected virtual bool PrintMembers(StringBuilder builder) { builder.Append(Id); return true; } }
public record Plain(int Id, string Code);
public static class Masker { public static string Mask(string value) => value.Length > 2 ? value.Substring(0, 1) + "***" : "***"; public static string 伏字(string 値) => "***"; public static string ToHash(string value) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(value))); }
public static class Anonymizer { public static string Apply(string value) => "x" + value.Length; }

public class Handled(ILogger<Handled> logger, Serilog.ILogger serilog)
{
    public void Sanitised(Person p)
    {
        logger.LogInformation("{N}", Masker.Mask(p.Email));
        logger.LogInformation("{N}", Masker.伏字(p.Name));
        logger.LogInformation("{N}", Masker.ToHash(p.Email));
        logger.LogInformation("{N}", Anonymizer.Apply(p.Email));
        logger.LogInformation("{N}", SHA256.HashData(Encoding.UTF8.GetBytes(p.Email)));
        logger.LogInformation("{N}", Redact(p.Phone));
        logger.LogInformation("{N}", EncryptEmail(p.Email));
        var masked = Masker.Mask(p.Name);
        logger.LogInformation("{N}", masked);
        logger.LogInformation($"{Masker.Mask(p.Email)} {p.Id}");
        string email = Masker.Mask(p.Email);
        logger.LogInformation("{N}", email);
        Console.WriteLine(Masker.Mask(p.Name));
        File.WriteAllText("x.txt", Masker.Mask(p.Name));
        throw new InvalidOperationException($"{Masker.Mask(p.Email)} exists");
    }

    private static string Redact(string s) => "[redacted]";
    private static string EncryptEmail(string s) => new('*', s.Length);

    public void Measured(Person p, List<Person> all)
    {
        logger.LogInformation("{N}", p.Id);
        logger.LogInformation("{N}", p.Email.Length);
        logger.LogInformation("{N}", p.Emails.Count);
        logger.LogInformation("{N}", all.Count);
        logger.LogInformation("{N}", all.Count(x => x.Name == "a"));
        logger.LogInformation("{N}", all.Any(x => x.Email.EndsWith("x", StringComparison.Ordinal)));
        logger.LogInformation("{N}", p.Email == "a");
        logger.LogInformation("{N}", p.Email is null);
        logger.LogInformation("{N}", string.IsNullOrEmpty(p.Email));
        logger.LogInformation("{N}", p.Email.Contains('@'));
        logger.LogInformation("{N}", p.Email.IndexOf('@'));
        logger.LogInformation("{N}", nameof(p.Email));
        logger.LogInformation("{N}", p.EmailConfirmed);
        logger.LogInformation("{N}", p.CreatedAt);
        logger.LogInformation("{N}", p.Email?.Length ?? 0);
        logger.LogInformation("{N}", p.Email != null ? "set" : "missing");
        logger.LogInformation("{N}", all.Select(x => x.Id).ToList());
        logger.LogInformation("{N}", string.Join(",", all.Where(x => x.Email.Length > 3).Select(x => x.Id)));
        logger.LogInformation("{N}", all.OrderBy(x => x.Name).Select(x => x.Id).First());
        logger.LogInformation("{N}", all.GroupBy(x => x.Email).Count());
        logger.LogInformation("{N}", all.ToDictionary(x => x.Email, x => x.Id).Count);
        logger.LogInformation("{N}", all.Max(x => x.Id));
        logger.LogInformation("{N}", all.FirstOrDefault(x => x.Email == "a")?.Id);
        logger.LogInformation("{N}", all.Select(x => new { x.Id, x.CreatedAt }));
        logger.LogInformation("{N}", (p.Id, p.CreatedAt));
        logger.LogInformation("{N}", new { p.Id });
        logger.LogInformation("{N}", p.GetHashCode());
        logger.LogInformation("{N}", Save(p));
        logger.LogInformation("{N}", p.Name.Equals("x", StringComparison.Ordinal));
        using (logger.BeginScope(new Dictionary<string, object> { ["Id"] = p.Id })) { }
        using (logger.BeginScope("{Id}", p.Id)) { }
    }

    private static int Save(Person p) => p.Id;

    public void Objects(Person p, Guarded g, Quiet q, Closed c, Plain plain, List<Person> all, Dictionary<string, int> counts, Person[] array)
    {
        logger.LogInformation("{P}", p);
        logger.LogInformation($"{p}");
        Console.WriteLine(p);
        Console.WriteLine(all);
        logger.LogInformation("{P}", p.ToString());
        logger.LogInformation("{P}", q);
        logger.LogInformation("{P}", c);
        logger.LogInformation("{P}", plain);
        logger.LogInformation("{@P}", plain);
        logger.LogInformation("{P}", JsonSerializer.Serialize(g));
        logger.LogInformation("{P}", JsonSerializer.Serialize(plain));
        logger.LogInformation("{P}", all);
        serilog.Information("{P}", p);
        serilog.Information("{$P}", p);
        serilog.Information("{@P}", new { p.Id });
        serilog.Information("{C}", counts);
        throw new InvalidOperationException("failed for " + p);
    }

    public void Overwritten(Person p, bool full)
    {
        string email = p.Email;
        email = "none";
        logger.LogInformation("{N}", email);
        var text = p.Name;
        text = p.Id.ToString();
        logger.LogInformation("{N}", text);
        string s = p.Email;
        if (full) s = "a"; else s = "b";
        logger.LogInformation("{N}", s);
        var builder = new StringBuilder();
        builder.Append(p.Id).Append(p.CreatedAt);
        logger.LogInformation("{N}", builder.ToString());
        var dto = new Person { Id = p.Id, Email = Masker.Mask(p.Email) };
        logger.LogInformation("{N}", dto.Email);
        var used = p.Email;
        Use(used);
        logger.LogInformation("{N}", p.Id);
        Note("done");
        Note(p.Id.ToString());
        logger.LogInformation("{D}", Brief(p));
        var lines = new List<string>();
        lines.Add("x" + p.Id);
        File.WriteAllLines("a", lines);
    }

    private static void Use(string value) { if (value.Length == 0) return; }
    private void Note(string message) => logger.LogInformation("note {M}", message);
    private static string Brief(Person x) => "#" + x.Id;

    public void Keys(DataRow row, IDataRecord reader, IDictionary<string, string> map)
    {
        logger.LogInformation("{N}", row["商品名"]);
        logger.LogInformation("{N}", row["会社名"]);
        logger.LogInformation("{N}", row["ID"]);
        logger.LogInformation("{N}", row["件数"]);
        logger.LogInformation("{N}", row.IsNull("氏名"));
        logger.LogInformation("{N}", reader["status"]);
        logger.LogInformation("{N}", reader.GetOrdinal("氏名"));
        logger.LogInformation("{N}", map["file"]);
        logger.LogInformation("{N}", map.ContainsKey("email"));
        logger.LogInformation("{N}", row.Table.Columns["氏名"]!.ColumnName);
    }
}
