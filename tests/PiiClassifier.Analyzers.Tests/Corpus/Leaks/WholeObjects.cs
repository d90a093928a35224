// Objects that are printed with the members they carry.
using System.Text.Json;
using System.Text.Json.Serialization;

public record Member(int Id, string Shimei, string Email);
public record struct Applicant(string 氏名, string 住所);
public record Employee2 { public int Id { get; init; } public string FullName { get; init; } = ""; public decimal Salary { get; init; } }
public record Manager2 : Employee2 { public string Title { get; init; } = ""; }
public class Patient { public int Id { get; set; } public string FirstName { get; set; } = ""; public string LastName { get; set; } = ""; public DateTime BirthDate { get; set; } }
public class PrintedPatient { public string FirstName { get; set; } = ""; public string LastName { get; set; } = ""; public override string ToString() => $"{FirstName} {LastName}"; }
public class Visit { public DateTime At { get; set; } public Patient Patient { get; set; } = new(); }
public class Diagnosed { public int Id { get; set; } public string 病名 { get; set; } = ""; }
public class Envelope<T> { public T Value { get; set; } = default!; public int Version { get; set; } }

public partial class Objects(ILogger logger, Serilog.ILogger serilog)
{
    public void Log(Member member, Applicant applicant, Employee2 employee, Manager2 manager, Patient patient, PrintedPatient printed, Visit visit, List<Member> members, Diagnosed diagnosed, Envelope<Patient> envelope)
    {
        logger.LogInformation("member {M}", {|PII002:member|});
        logger.LogInformation("applicant {M}", {|PII002:applicant|});
        logger.LogInformation($"employee {{|PII002:employee|}}");
        logger.LogInformation("manager " + {|PII002:manager|});
        logger.LogInformation("printed {P}", {|PII002:printed|});
        logger.LogInformation("printed {P}", {|PII002:printed.ToString()|});
        logger.LogInformation("all {P}", {|PII002:members|});
        logger.LogInformation("{@Patient}", {|PII002:patient|});
        serilog.Information("{@Patient}", {|PII002:patient|});
        serilog.Information("{@Visit}", {|PII002:visit|});
        serilog.Information("{Id} {@Visit}", 4, {|PII002:visit|});
        serilog.Information("{@All}", {|PII002:members|});
        serilog.Information("{@E}", {|PII002:envelope|});
        serilog.Information("{@D}", {|PII010:diagnosed|});
        serilog.Information("{@A}", new { patient.Id, {|PII001:patient.LastName|} });
        logger.LogInformation("json {J}", {|PII002:JsonSerializer.Serialize(patient)|});
        var json = JsonSerializer.Serialize(visit);
        logger.LogDebug("json {J}", {|PII002:json|});
        logger.LogInformation("{T}", ({|PII001:patient.FirstName|}, patient.Id));
        logger.LogInformation("{T}", new { N = {|PII001:patient.LastName|} });
        using (logger.BeginScope("{User}", {|PII002:member|})) { }
        using (logger.BeginScope(new Dictionary<string, object> { ["Mail"] = {|PII001:member.Email|}, ["Id"] = member.Id })) { }
        throw new InvalidOperationException("cannot save " + {|PII003:member|});
    }

    public async Task Send(HttpClient client, Patient patient, Member member, Stream stream)
    {
        Console.WriteLine({|PII005:member|});
        await client.PostAsync("https://example.com", new StringContent({|PII007:JsonSerializer.Serialize(patient)|}));
        await System.Net.Http.Json.HttpClientJsonExtensions.PostAsJsonAsync(client, "https://example.com", {|PII007:patient|});
        await client.GetAsync($"https://example.com/find?mail={{|PII007:member.Email|}}");
        await JsonSerializer.SerializeAsync(stream, {|PII006:patient|});
        await File.WriteAllTextAsync("p.json", {|PII006:JsonSerializer.Serialize(patient)|});
        Saved(logger, {|PII001:member.Email|}, member.Id);
        Stored(logger, {|PII002:member|});
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Saved {Mail} {Id}")]
    private static partial void Saved(ILogger logger, string mail, int id);

    [LoggerMessage(Level = LogLevel.Information, Message = "Stored {Member}")]
    private static partial void Stored(ILogger logger, Member member);

    private static partial void Saved(ILogger logger, string mail, int id) { }

    private static partial void Stored(ILogger logger, Member member) { }
}
