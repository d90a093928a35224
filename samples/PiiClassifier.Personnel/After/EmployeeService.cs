using Microsoft.Extensions.Logging;

namespace PiiClassifier.Personnel.After;

/// <summary>The same, after the fixes: ids instead of data, masks where something must be seen, and only what the receiver needs.</summary>
public sealed class EmployeeService(ILogger logger)
{
    private readonly Dictionary<string, 社員> _byEmail = [];

    public void Hire(社員 employee)
    {
        logger.LogInformation("Hiring {Id}", employee.Id);
        if (_byEmail.ContainsKey(employee.Email)) throw new InvalidOperationException($"{PiiMask.Mask(employee.Email)} is hired already");
        _byEmail.Add(employee.Email, employee);
        Audit($"hired {employee.Id}");
        Console.WriteLine(Summary(employee));
    }

    public void Export(IEnumerable<社員> employees, TextWriter writer)
    {
        foreach (社員 employee in employees) writer.WriteLine($"{employee.Id},{PiiMask.Mask(employee.住所)}");
        logger.LogInformation("Exported {Count} employees", employees.Count());
    }

    private void Audit(string message) => logger.LogInformation("audit: {Message}", message);

    private static string Summary(社員 employee) => employee.Id + " " + PiiMask.Mask(employee.Email);
}
