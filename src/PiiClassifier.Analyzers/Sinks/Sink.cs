using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Flow;

namespace PiiClassifier.Analyzers.Sinks;

/// <summary>A place where data leaves, as a line of a sink list says it.</summary>
/// <param name="Kind">Which kind of place.</param>
/// <param name="Arguments">Names or ordinals of the parameters that leave; empty for all that can hold text.</param>
/// <param name="Except">Names of the parameters that do not leave.</param>
/// <param name="View">How it prints objects.</param>
internal sealed record Sink(SinkKind Kind, ImmutableArray<string> Arguments, ImmutableArray<string> Except, View View)
{
    /// <summary>Whether a parameter is one of those that leave.</summary>
    public bool Takes(IParameterSymbol parameter) => Selects(parameter) && CanLeave(parameter);

    /// <summary>Whether a parameter can hold text, to look at its type.</summary>
    public static bool CanLeave(IParameterSymbol parameter)
    {
        ITypeSymbol type = parameter.Type;
        if (type.SpecialType == SpecialType.System_Boolean || type.TypeKind is TypeKind.Enum or TypeKind.Delegate) return false;
        if (parameter is { Ordinal: 0, ContainingSymbol: IMethodSymbol { IsExtensionMethod: true } } && type.Name is "ILogger" or "HttpClient" or "HttpResponse" or "IDistributedCache") return false;
        return type.Name is not ("CancellationToken" or "EventId" or "IFormatProvider" or "CultureInfo" or "Encoding" or "Type" or "JsonSerializerOptions" or "LogLevel" or "ILogger" or "JsonTypeInfo" or "MediaTypeHeaderValue") && !IsException(type);
    }

    /// <summary>Whether a type is an exception: loggers know how to print those.</summary>
    public static bool IsException(ITypeSymbol? type)
    {
        for (ITypeSymbol? parent = type; parent is not null; parent = parent.BaseType)
        {
            if (parent is { Name: "Exception", ContainingNamespace.Name: "System" }) return true;
        }
        return false;
    }

    private bool Selects(IParameterSymbol parameter)
    {
        if (Except.Contains(parameter.Name)) return false;
        if (Arguments.IsEmpty) return true;
        foreach (string argument in Arguments)
        {
            if (argument == "*" || argument == parameter.Name || (argument.Length == 1 && argument[0] - '0' == parameter.Ordinal)) return true;
        }
        return false;
    }
}
