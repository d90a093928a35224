// Files, spreadsheets, mail, processes.
using System.Data;
using System.Net.Mail;
using System.Xml.Linq;
using NPOI.SS.UserModel;
using CellValue = DocumentFormat.OpenXml.Spreadsheet.CellValue;

public class Kokyaku
{
    public int Id { get; set; }
    public string 顧客名 { get; set; } = "";
    public string Jusho { get; set; } = "";
    public string Tel { get; set; } = "";
    public string Email { get; set; } = "";
    [System.ComponentModel.DataAnnotations.Schema.Column("生年月日")] public DateTime D1 { get; set; }
    [System.Text.Json.Serialization.JsonPropertyName("phone_number")] public string P1 { get; set; } = "";
    [System.ComponentModel.DataAnnotations.Display(Name = "氏名")] public string X1 { get; set; } = "";
    [CsvHelper.Configuration.Attributes.Name("住所")] public string Y1 { get; set; } = "";
}

public class Exports(ILogger logger)
{
    public void Sheets(Kokyaku k, IRow row, ICell cell, DataTable table, ClosedXML.Excel.IXLWorksheet sheet, OfficeOpenXml.ExcelWorksheet epplus, IEnumerable<Kokyaku> all)
    {
        cell.SetCellValue({|PII006:k.顧客名|});
        row.CreateCell(1).SetCellValue({|PII006:k.Jusho|});
        _ = new CellValue({|PII006:k.Tel|});
        sheet.Cell(1, 1).Value = {|PII006:k.顧客名|};
        sheet.Cell(1, 2).SetValue({|PII006:k.Email|});
        sheet.Cell(2, 1).InsertData({|PII006:all|});
        epplus.Cells[1, 1].Value = {|PII006:k.Tel|};
        epplus.Cells["A1"].LoadFromCollection({|PII006:all|});
        foreach (DataRow r in table.Rows) row.CreateCell(3).SetCellValue({|PII006:r["氏名"].ToString()|});
    }

    public void Csv(CsvHelper.CsvWriter csv, IEnumerable<Kokyaku> all, Kokyaku k, CsvHelper.CsvReader reader)
    {
        csv.WriteRecords({|PII006:all|});
        csv.WriteField({|PII006:k.顧客名|});
        csv.WriteRecord({|PII006:k|});
        csv.WriteRecords({|PII006:all.Select(x => new { x.Id, x.Jusho })|});
        logger.LogInformation("{A}", {|PII001:reader.GetField("住所")|});
        logger.LogInformation("{A}", {|PII001:reader.GetField<string>("氏名")|});
    }

    public void Mapped(Kokyaku k)
    {
        logger.LogInformation("{A}", {|PII001:k.D1|});
        logger.LogInformation("{A}", {|PII001:k.P1|});
        logger.LogInformation("{A}", {|PII001:k.X1|});
        logger.LogInformation("{A}", {|PII001:k.Y1|});
    }

    public void Files(Kokyaku k, TextWriter writer, BinaryWriter binary, FileStream file)
    {
        using var w = new StreamWriter("a.csv");
        w.WriteLine("{0},{1}", k.Id, {|PII006:k.Jusho|});
        w.Write({|PII006:k.Email|});
        binary.Write({|PII006:k.Tel|});
        File.WriteAllBytes("a.bin", {|PII006:System.Text.Encoding.UTF8.GetBytes(k.Jusho)|});
        var lines = new List<string>();
        foreach (var x in new[] { k }) lines.Add($"{x.Id},{x.顧客名}");
        File.WriteAllLines("a.csv", {|PII006:lines|});
        new XElement("a", k.Jusho);
    }

    public async Task Send(Kokyaku k, HttpClient client, SmtpClient smtp)
    {
        var mail = new MailMessage { Subject = "x", Body = $"tel {{|PII007:k.Tel|}}" };
        mail.Subject = {|PII007:k.顧客名|};
        smtp.Send("a@example.com", "b@example.com", "new customer", {|PII007:k.Jusho|});
        System.Diagnostics.Process.Start("tool", "--name " + {|PII007:k.顧客名|});
        await client.PostAsync("https://example.com", new FormUrlEncodedContent(new Dictionary<string, string> { ["tel"] = {|PII007:k.Tel|} }));
        await client.PutAsync("https://example.com", new StringContent({|PII007:k.Email|}));
        await client.GetStringAsync("https://example.com?q=" + {|PII007:Uri.EscapeDataString(k.Email)|});
    }
}
