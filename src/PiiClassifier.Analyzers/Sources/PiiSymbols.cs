using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PiiClassifier.Analyzers.Configuration;
using PiiClassifier.Taxonomy;
using PiiClassifier.Taxonomy.Lexicon;

namespace PiiClassifier.Analyzers.Sources;

/// <summary>Which members, variables, parameters and methods of a compilation carry personal information. Each is looked at once.</summary>
internal sealed class PiiSymbols(Compilation compilation, SourceLists lists, PiiOptions options)
{
    private const int SiblingsOfAPerson = 2;

    private readonly ConcurrentDictionary<ISymbol, Classified> _known = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<INamedTypeSymbol, HeaderOwner> _subjects = new(SymbolEqualityComparer.Default);

    /// <summary>What a symbol carries.</summary>
    public Classified Of(ISymbol symbol) => _known.TryGetValue(symbol.OriginalDefinition, out Classified? known) ? known : _known.GetOrAdd(symbol.OriginalDefinition, Classify(symbol.OriginalDefinition));

    /// <summary>What a class is about, by its name or by what its members are.</summary>
    public HeaderOwner SubjectOf(INamedTypeSymbol type)
    {
        if (_subjects.TryGetValue(type.OriginalDefinition, out HeaderOwner known)) return known;
        return _subjects.GetOrAdd(type.OriginalDefinition, FindSubject(type.OriginalDefinition));
    }

    private Classified Classify(ISymbol symbol)
    {
        (bool says, PiiType? said) = SymbolAttributes.Classification(symbol);
        if (!says && symbol is IPropertySymbol or IFieldSymbol && symbol.ContainingType is { IsRecord: true } record) (says, said) = OfPrimaryParameter(record, symbol.Name);
        if (!says && symbol is IPropertySymbol or IFieldSymbol or IParameterSymbol or ILocalSymbol && TypeOf(symbol) is INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct } own && own.Locations.Any(place => place.IsInSource))
        {
            (says, said) = SymbolAttributes.Classification(own);
        }
        if (says) return said is null ? Classified.Clean : new Classified(said, Evidence.Attribute);
        if (lists.TryGet(symbol, out PiiType? listed)) return listed is null ? Classified.Clean : new Classified(listed, Evidence.List);
        if (symbol is IFieldSymbol { IsConst: true } or ILocalSymbol { IsConst: true } or IFieldSymbol { IsStatic: true, IsReadOnly: true }) return Classified.Clean;
        if (IsOfFramework(symbol)) return Classified.Clean;
        if (symbol is IPropertySymbol or IFieldSymbol)
        {
            Classified mapped = OfColumn(symbol);
            if (mapped.Type is not null || mapped.IsKnown) return mapped;
        }
        if (AddressOfRecipient(symbol) is { } address) return new Classified(address, Evidence.Name);
        string name = symbol is IMethodSymbol method ? GivenBy(method) : IsValueOfValueObject(symbol) ? symbol.ContainingType.Name : symbol.Name;
        if (name.Length == 0) return Classified.Unknown;
        Reading reading = IdentifierReader.Read(name);
        if (symbol is IPropertySymbol or IFieldSymbol && OfItsClass(symbol, reading) is { } named) reading = named;
        if (reading.Type is null) return reading.IsOrdinary ? Classified.Clean : Classified.Unknown;
        if (!TypeEvidence.CanHold(TypeOf(symbol), reading.Type) && !IsDateInDigits(symbol, name, reading.Type)) return Classified.Unknown;
        if (!(name.Any(c => c > 0x7F) ? options.ReadsJapanese : options.ReadsLatin)) return Classified.Unknown;
        if (!IsPersonal(symbol, reading)) return Classified.Unknown;
        return new Classified(reading.Type, Evidence.Name);
    }

    // SendEmailAsync(string to, ...), EmailMessage.To, SendSms(string to)
    private PiiType? AddressOfRecipient(ISymbol symbol)
    {
        if (!options.ReadsLatin || symbol is not (IParameterSymbol or IPropertySymbol) || !CodeWords.Recipients.Contains(symbol.Name.ToLowerInvariant())) return null;
        if (TypeEvidence.Unwrap(TypeOf(symbol))?.SpecialType != SpecialType.System_String) return null;
        string? about = symbol is IParameterSymbol ? symbol.ContainingSymbol?.Name : symbol.ContainingType?.Name;
        foreach (string word in about is null ? [] : IdentifierReader.WordsOf(about))
        {
            if (word is "email" or "mail" or "emails" or "mails") return PiiTypes.EmailAddress;
            if (word == "sms") return PiiTypes.PhoneNumber;
        }
        return null;
    }

    // record Email(string Value): what the class is called, its only content is.
    private static bool IsValueOfValueObject(ISymbol symbol) => symbol is IPropertySymbol { Name: "Value" } or IFieldSymbol { Name: "Value" or "_value" } && symbol.ContainingType is { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false };

    // CreditCard.Number, BankAccount.AccountNumber: the class says of what.
    private static Reading? OfItsClass(ISymbol symbol, Reading reading)
    {
        if (reading is { Type: not null, NeedsPerson: false } || symbol.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct } type) return null;
        if (!(symbol.Name is "Number" or "No" || reading.Type is not null)) return null;
        Reading ofClass = IdentifierReader.Read(type.Name);
        return ofClass is { Type: { Group: PiiGroup.Finance or PiiGroup.GovernmentId or PiiGroup.Contact }, NeedsPerson: false } && (reading.Type is null || reading.Type == ofClass.Type) ? ofClass : null;
    }

    // int BIRTH_YMD, int BirthYear
    private static bool IsDateInDigits(ISymbol symbol, string name, PiiType type) =>
        type == PiiTypes.BirthDate && TypeEvidence.Unwrap(TypeOf(symbol))?.SpecialType is SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Decimal && IdentifierReader.WordsOf(name).Any(word => word is "ymd" or "year");

    // A card number in what pays is one of a credit card; elsewhere cards are played, printed and lent.
    private static bool IsOfPayment(ISymbol symbol, Reading reading) =>
        (reading.Type == PiiTypes.CreditCardNumber || reading.Type == PiiTypes.CardSecurityCode) && symbol.ContainingSymbol is { } around
        && (IdentifierReader.WordsOf(around.Name).Any(CodeWords.Payments.Contains) || (around is IMethodSymbol && around.ContainingType is { } type && IdentifierReader.WordsOf(type.Name).Any(CodeWords.Payments.Contains)));

    private Classified OfColumn(ISymbol symbol)
    {
        bool ordinary = false;
        if (symbol.ContainingType is { } table && lists.Manifest.TryGet(table.Name, symbol.Name, out PiiType? column)) return new Classified(column, Evidence.Manifest);
        foreach (string name in SymbolAttributes.ColumnNames(symbol))
        {
            if (lists.Manifest.TryGet(null, name, out PiiType? known)) return new Classified(known, Evidence.Manifest);
            Reading reading = IdentifierReader.ReadHeader(name);
            if (reading.Type is not null && TypeEvidence.CanHold(TypeOf(symbol), reading.Type) && IsPersonal(symbol, reading)) return new Classified(reading.Type, Evidence.Key);
            ordinary |= reading.IsOrdinary;
        }
        return ordinary ? Classified.Clean : Classified.Unknown;
    }

    private bool IsPersonal(ISymbol symbol, Reading reading)
    {
        if (reading.NeedsPerson && IsOfPayment(symbol, reading)) return true;
        switch (symbol)
        {
            case IPropertySymbol or IFieldSymbol when symbol.ContainingType is { } type:
                if (InheritsException(type) && reading.NeedsPerson) return false;
                HeaderOwner subject = SubjectOf(type);
                if (subject == HeaderOwner.Organisation && reading.Type!.Group is PiiGroup.Name or PiiGroup.Contact) return OwnerIsPerson(symbol.Name);
                // The family name of a font, the date of birth of a cow.
                if (subject == HeaderOwner.Thing && (reading.Type == PiiTypes.FamilyName || reading.Type == PiiTypes.PersonNameKana || reading.Type!.Group == PiiGroup.Demographic)) return OwnerIsPerson(symbol.Name);
                return !reading.NeedsPerson || subject is HeaderOwner.Person or HeaderOwner.Family or HeaderOwner.Emergency;
            case IMethodSymbol method when reading.NeedsPerson:
                return method.ContainingType is { } owner && SubjectOf(owner) == HeaderOwner.Person;
            case IParameterSymbol parameter when reading.NeedsPerson:
                return IsParameterOfPerson(parameter);
            case ILocalSymbol local when reading.NeedsPerson:
                return local.ContainingSymbol is IMethodSymbol around && (PersonContext.OfMethod(around.Name) || (around.ContainingType is { } container && PersonContext.OfClass(container.Name) == HeaderOwner.Person));
            default:
                return true;
        }
    }

    private static bool IsParameterOfPerson(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method) return false;
        if (PersonContext.OfMethod(method.Name)) return true;
        if (method.ContainingType is { } type && (PersonContext.OfClass(type.Name) == HeaderOwner.Person)) return true;
        foreach (IParameterSymbol sibling in method.Parameters)
        {
            if (sibling.Equals(parameter, SymbolEqualityComparer.Default)) continue;
            Reading reading = IdentifierReader.Read(sibling.Name);
            if (IsOfPersonsOnly(reading) && TypeEvidence.CanHold(sibling.Type, reading.Type!)) return true;
        }
        return false;
    }

    private static bool OwnerIsPerson(string name) => IdentifierReader.WordsOf(name) is { Count: > 1 } words ? words.Take(words.Count - 1).Any(PersonContext.IsPerson) : !IsMainLine(name) && HeaderLexicon.Default.Match(name).Owner == HeaderOwner.Person;

    // 代表電話 is where an organisation answers; 代表者電話 is somebody's.
    private static bool IsMainLine(string name) => name.StartsWith("代表", StringComparison.Ordinal) && !name.StartsWith("代表者", StringComparison.Ordinal);

    private HeaderOwner FindSubject(INamedTypeSymbol type)
    {
        if (options.PersonWords.Count > 0 && (options.PersonWords.Contains(type.Name) || IdentifierReader.WordsOf(type.Name).Any(options.PersonWords.Contains))) return HeaderOwner.Person;
        HeaderOwner owner = PersonContext.OfClass(type.Name);
        if (owner != HeaderOwner.None) return owner;
        // class Manager : Employee
        if (type.BaseType is { SpecialType: SpecialType.None } parent && parent.Locations.Any(place => place.IsInSource) && SubjectOf(parent) == HeaderOwner.Person) return HeaderOwner.Person;
        IReadOnlyList<string> words = IdentifierReader.WordsOf(type.Name);
        string last = words.Count == 0 ? "" : words[words.Count - 1];
        if (last is "settings" or "options" or "config" or "configuration" or "service" or "controller" or "repository" or "exception" or "page" or "component" or "form" or "window") return HeaderOwner.None;
        int siblings = 0;
        var kinds = new HashSet<string>(StringComparer.Ordinal);
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            foreach (ISymbol member in part.GetMembers())
            {
                if (member is not (IPropertySymbol or IFieldSymbol { IsImplicitlyDeclared: false }) || member.IsStatic) continue;
                Reading reading = IdentifierReader.Read(member.Name);
                // Sei and Mei: a family name and a given name have persons only.
                bool isName = reading.Type == PiiTypes.FamilyName || reading.Type == PiiTypes.GivenName;
                if ((isName || IsOfPersonsOnly(reading)) && TypeEvidence.CanHold(TypeOf(member), reading.Type!) && kinds.Add(reading.Type!.Id)) siblings++;
            }
        }
        return siblings >= SiblingsOfAPerson ? HeaderOwner.Person : HeaderOwner.None;
    }

    private static bool IsOfPersonsOnly(Reading reading) =>
        reading is { Type: { Risk: >= 2 } type, NeedsPerson: false } && type.Group is PiiGroup.Name or PiiGroup.Contact or PiiGroup.Demographic or PiiGroup.GovernmentId or PiiGroup.Pay;

    // [property: PiiData] may stand on the parameter of a record instead of on the property.
    private static (bool Says, PiiType? Type) OfPrimaryParameter(INamedTypeSymbol record, string name)
    {
        foreach (IParameterSymbol parameter in SymbolAttributes.ParametersOf(record, name))
        {
            (bool says, PiiType? type) = SymbolAttributes.Classification(parameter);
            if (says) return (says, type);
        }
        return (false, null);
    }

    // Members of the framework are not named after persons: Type.FullName, FileInfo.Name, IPEndPoint.Address.
    private bool IsOfFramework(ISymbol symbol)
    {
        if (symbol is ILocalSymbol or IParameterSymbol || symbol.ContainingAssembly is null || symbol.ContainingAssembly.Equals(compilation.Assembly, SymbolEqualityComparer.Default)) return false;
        INamespaceSymbol? space = symbol.ContainingNamespace;
        if (space is null || symbol.Locations.Any(place => place.IsInSource)) return false;
        string inner = space.Name;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space!.Name is "System" or "Serilog" or "NLog" or "Xunit" || (space.Name == "Microsoft" && !inner.StartsWith("Identity", StringComparison.Ordinal));
    }

    private static bool InheritsException(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? parent = type; parent is not null; parent = parent.BaseType)
        {
            if (parent is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } }) return true;
        }
        return false;
    }

    // GetFullName() gives a full name; FindByEmail does not give an e-mail address.
    private static string GivenBy(IMethodSymbol method)
    {
        if (method.ReturnsVoid || method.MethodKind is not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension or MethodKind.DeclareMethod)) return "";
        string name = method.Name.EndsWith("Async", StringComparison.Ordinal) ? method.Name.Substring(0, method.Name.Length - 5) : method.Name;
        if (name.Length > 0 && name[0] > 0x7F)
        {
            foreach (string verb in new[] { "を取得する", "を取得", "取得", "を返す", "を読む" })
            {
                if (name.EndsWith(verb, StringComparison.Ordinal)) return name.Substring(0, name.Length - verb.Length);
            }
            return "";
        }
        IReadOnlyList<string> words = IdentifierSplitter.Split(name);
        if (words.Count < 2 || !CodeWords.Getters.Contains(words[0]) || words.Any(word => word is "by" or "from" or "for" or "with" or "or" or "and")) return "";
        return name.Substring(words[0].Length).TrimStart('_');
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => null,
    };
}
