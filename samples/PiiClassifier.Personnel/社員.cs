namespace PiiClassifier.Personnel;

/// <summary>An employee, as the personnel system holds one.</summary>
public sealed class 社員
{
    public int Id { get; init; }

    public string 氏名 { get; init; } = "";

    public string 住所 { get; init; } = "";

    public string Email { get; init; } = "";

    public decimal 給料月額 { get; init; }

    public string 病歴 { get; init; } = "";
}
