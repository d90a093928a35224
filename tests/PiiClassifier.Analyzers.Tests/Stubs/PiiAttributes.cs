// What the package compiles into a project.
namespace PiiClassifier
{
    internal sealed class PiiDataAttribute(string type) : System.Attribute { public string Type => type; }
    internal sealed class NotPiiAttribute : System.Attribute { public string? Reason { get; set; } }
}
