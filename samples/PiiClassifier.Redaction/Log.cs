using Microsoft.Extensions.Logging;

namespace PiiClassifier.Redaction;

/// <summary>What is logged: a classified parameter and the classified properties of an object pass the redactor of their type.</summary>
internal static partial class Log
{
    [LoggerMessage(Level = LogLevel.Information, Message = "Hired {name} as {id}")]
    public static partial void Hired(ILogger logger, [JapanesePii.PersonName] string name, int id);

    [LoggerMessage(Level = LogLevel.Information, Message = "Changed")]
    public static partial void Changed(ILogger logger, [LogProperties] Employee employee);
}
