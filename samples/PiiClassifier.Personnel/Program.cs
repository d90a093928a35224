using Microsoft.Extensions.Logging.Abstractions;
using PiiClassifier.Personnel;

社員[] employees = [new 社員 { Id = 1, 氏名 = "見本 太郎", 住所 = "東京都見本区1-2-3", Email = "taro@example.com", 給料月額 = 300_000, 病歴 = "" }];
if (args is ["before"])
{
    var service = new PiiClassifier.Personnel.Before.EmployeeService(NullLogger.Instance);
    foreach (社員 employee in employees) service.Hire(employee);
    service.Export(employees, TextWriter.Null);
}
else
{
    var service = new PiiClassifier.Personnel.After.EmployeeService(NullLogger.Instance);
    foreach (社員 employee in employees) service.Hire(employee);
    service.Export(employees, TextWriter.Null);
}
