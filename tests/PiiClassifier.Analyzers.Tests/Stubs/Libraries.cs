// Packages that the corpus uses and the tests do not restore: their public names, as their documentation gives them.
#pragma warning disable CS0649, CS0067, CS8618
namespace CsvHelper
{
    public class CsvWriter
    {
        public void WriteField(string? field) { }
        public void WriteField<T>(T? field) { }
        public void WriteRecord<T>(T? record) { }
        public void WriteRecords<T>(System.Collections.Generic.IEnumerable<T> records) { }
        public void NextRecord() { }
    }

    public class CsvReader
    {
        public string? GetField(string name) => null;
        public T? GetField<T>(string name) => default;
    }
}

namespace CsvHelper.Configuration.Attributes
{
    [System.AttributeUsage(System.AttributeTargets.All)]
    public class NameAttribute(params string[] names) : System.Attribute { public string[] Names => names; }
}

namespace ClosedXML.Excel
{
    public interface IXLWorksheet { IXLCell Cell(int row, int column); }
    public interface IXLCell { object Value { get; set; } IXLCell SetValue(object value); object InsertData(System.Collections.IEnumerable data); }
}

namespace OfficeOpenXml
{
    public class ExcelWorksheet { public ExcelRange Cells => new(); }
    public class ExcelRangeBase { public object Value { get; set; } public object LoadFromCollection<T>(System.Collections.Generic.IEnumerable<T> items) => this; }
    public class ExcelRange : ExcelRangeBase { public ExcelRange this[int row, int column] => this; public ExcelRange this[string address] => this; }
}

namespace log4net
{
    public interface ILog { void Info(object message); void InfoFormat(string format, params object[] args); void Error(object message, System.Exception exception); }
    public static class LogicalThreadContext { public static Util.ContextPropertiesBase Properties => null!; }
}

namespace log4net.Util
{
    public abstract class ContextPropertiesBase { public object? this[string key] { get => null; set { } } }
}

namespace Microsoft.AspNetCore.Identity
{
    public class PersonalDataAttribute : System.Attribute { }
    public class ProtectedPersonalDataAttribute : PersonalDataAttribute { }
    public class User { [PersonalData] public string Id { get; set; } }
}

namespace Newtonsoft.Json
{
    public static class JsonConvert { public static string SerializeObject(object? value) => ""; }
    public class JsonPropertyAttribute(string name) : System.Attribute { public string PropertyName => name; }
    public class JsonIgnoreAttribute : System.Attribute { }
}

namespace Microsoft.IdentityModel.Logging
{
    public class IdentityModelEventSource { public static bool ShowPII { get; set; } }
}

namespace Microsoft.AspNetCore.Http
{
    public interface IFormCollection { string this[string key] { get; } }
}

namespace Microsoft.AspNetCore.HttpLogging
{
    [System.Flags] public enum HttpLoggingFields { None = 0, RequestBody = 1, ResponseBody = 2, RequestPath = 4, All = 7 }
    public class HttpLoggingOptions { public HttpLoggingFields LoggingFields { get; set; } }
}

namespace Microsoft.Extensions.Hosting
{
    public interface IHostEnvironment { string EnvironmentName { get; set; } }
    public static class HostEnvironmentEnvExtensions { public static bool IsDevelopment(this IHostEnvironment environment) => false; }
}

namespace System.Diagnostics
{
    public class EventLog { public static void WriteEntry(string source, string message) { } }
}
