using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace PiiClassifier.Personnel.Before;

/// <summary>Hires and exports employees, and lets their data out in eight places.</summary>
public sealed class EmployeeService(ILogger logger)
{
    private readonly Dictionary<string, 社員> _byEmail = [];

    public void Hire(社員 employee)
    {
        logger.LogInformation("Hiring {Name} at {Pay}", employee.氏名, employee.給料月額); // PII001 PII001
        if (_byEmail.ContainsKey(employee.Email)) throw new InvalidOperationException($"{employee.Email} is hired already"); // PII003
        _byEmail.Add(employee.Email, employee);
        Audit($"hired {employee.氏名}"); // PII001
        logger.LogDebug("{Employee}", JsonSerializer.Serialize(employee)); // PII010
        Console.WriteLine(Summary(employee)); // PII005
    }

    public void Export(IEnumerable<社員> employees, TextWriter writer)
    {
        foreach (社員 employee in employees) writer.WriteLine($"{employee.Id},{employee.住所}"); // PII006
        logger.LogWarning("Not exported: {History}", employees.Select(employee => employee.病歴).ToList()); // PII010
    }

    private void Audit(string message) => logger.LogInformation("audit: {Message}", message);

    private static string Summary(社員 employee) => employee.Id + " " + employee.Email;
}
