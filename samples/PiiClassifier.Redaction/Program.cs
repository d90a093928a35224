using Microsoft.Extensions.Compliance.Redaction;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using PiiClassifier;
using PiiClassifier.Redaction;

using ServiceProvider services = new ServiceCollection()
    .AddRedaction(redaction => redaction.SetRedactor<StarRedactor>(JapanesePii.All).SetRedactor<ErasingRedactor>(JapanesePii.FromRisk(5)))
    .AddLogging(logging => logging.EnableRedaction().AddJsonConsole())
    .BuildServiceProvider();
ILogger logger = services.GetRequiredService<ILogger<Employee>>();
var employee = new Employee { Id = 1, 氏名 = "見本 太郎", 病歴 = "花粉症" };

Log.Hired(logger, employee.氏名, employee.Id);
Log.Changed(logger, employee);

// Outside of logs the redactor is asked by hand.
Redactor redactor = services.GetRequiredService<IRedactorProvider>().GetRedactor(JapanesePii.PersonName);
Console.WriteLine(redactor.Redact(employee.氏名));
