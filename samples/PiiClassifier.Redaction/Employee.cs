namespace PiiClassifier.Redaction;

/// <summary>An employee, whose members say which type of personal information they hold.</summary>
internal sealed class Employee
{
    public int Id { get; init; }

    [JapanesePii.PersonName]
    public string 氏名 { get; init; } = "";

    [JapanesePii.MedicalHistory]
    public string 病歴 { get; init; } = "";
}
