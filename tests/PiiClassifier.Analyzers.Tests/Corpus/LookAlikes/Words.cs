// Words that look like personal information and are not. Nothing here may be reported.
using System.Net;

public enum MemberKind { Normal, Premium }
public class Product { public int Id { get; set; } public string Name { get; set; } = ""; public string 商品名 { get; set; } = ""; public string 品番 { get; set; } = ""; public string Category { get; set; } = ""; public decimal Price { get; set; } }
public class Role { public string Name { get; set; } = ""; public string NormalizedName { get; set; } = ""; public string Description { get; set; } = ""; }
public class Company { public string Name { get; set; } = ""; public string Phone { get; set; } = ""; public string Address { get; set; } = ""; public string 会社名 { get; set; } = ""; public string 会社電話番号 { get; set; } = ""; public string 所在地 { get; set; } = ""; }
public class Server { public string Name { get; set; } = ""; public string Address { get; set; } = ""; public string HostName { get; set; } = ""; public int Port { get; set; } }
public class Department { public string Name { get; set; } = ""; public string 部署名 { get; set; } = ""; public string 部署コード { get; set; } = ""; }
public class Font { public string FamilyName { get; set; } = ""; public float Size { get; set; } }
public class MailTemplate { public string Name { get; set; } = ""; public string Subject { get; set; } = ""; public string Body { get; set; } = ""; public string EmailTemplateName { get; set; } = ""; }
public class Device { public string DeviceName { get; set; } = ""; public string Model { get; set; } = ""; public string SerialNumber { get; set; } = ""; }
public class Phone { public string Model { get; set; } = ""; public string Vendor { get; set; } = ""; }
public class Block { public int Height { get; set; } public string Hash { get; set; } = ""; public string Address { get; set; } = ""; }
public class Race { public string Name { get; set; } = ""; public int Distance { get; set; } }
public class Image { public int Height { get; set; } public int Width { get; set; } public int Weight { get; set; } }
public class HealthReport { public string Status { get; set; } = ""; public string HealthCheckName { get; set; } = ""; }
public class Stage { public int Usage { get; set; } public int Page { get; set; } public int Storage { get; set; } public string Message { get; set; } = ""; public string Language { get; set; } = ""; }
public class EmailSettings { public string SmtpServer { get; set; } = ""; public bool EmailEnabled { get; set; } public int EmailCount { get; set; } public int MailPort { get; set; } }

public class Words(ILogger<Words> logger)
{
    private const string Shimei = "氏名";
    private const string EmailColumn = "email";
    private static readonly string NameHeader = "お名前";

    public void Things(Product product, Role role, Company company, Server server, Department department, Font font, MailTemplate template, Device device, Phone phone, Block block, Race race, Image image, HealthReport health, Stage stage, EmailSettings settings)
    {
        logger.LogInformation("{N}", product.Name);
        logger.LogInformation("{N}", product.商品名);
        logger.LogInformation("{N}", product.品番);
        logger.LogInformation("{N}", product.Category);
        logger.LogInformation("{N}", product.Price);
        logger.LogInformation("{N}", role.Name);
        logger.LogInformation("{N}", role.NormalizedName);
        logger.LogInformation("{N}", company.Name);
        logger.LogInformation("{N}", company.Phone);
        logger.LogInformation("{N}", company.Address);
        logger.LogInformation("{N}", company.会社名);
        logger.LogInformation("{N}", company.会社電話番号);
        logger.LogInformation("{N}", company.所在地);
        logger.LogInformation("{N}", server.Name);
        logger.LogInformation("{N}", server.Address);
        logger.LogInformation("{N}:{P}", server.HostName, server.Port);
        logger.LogInformation("{N}", department.Name);
        logger.LogInformation("{N}", department.部署名);
        logger.LogInformation("{N}", department.部署コード);
        logger.LogInformation("{N}", font.FamilyName);
        logger.LogInformation("{N}", template.Name);
        logger.LogInformation("{N}", template.Subject);
        logger.LogInformation("{N}", template.EmailTemplateName);
        logger.LogInformation("{N}", device.DeviceName);
        logger.LogInformation("{N}", device.SerialNumber);
        logger.LogInformation("{N}", phone.Model);
        logger.LogInformation("{N}", phone);
        logger.LogInformation("{N}", block.Height);
        logger.LogInformation("{N}", block.Address);
        logger.LogInformation("{N}", race.Name);
        logger.LogInformation("{N}", image.Height);
        logger.LogInformation("{N}", image.Weight);
        logger.LogInformation("{N}", health.HealthCheckName);
        logger.LogInformation("{N}", stage.Usage);
        logger.LogInformation("{N}", stage.Page);
        logger.LogInformation("{N}", stage.Storage);
        logger.LogInformation("{N}", stage.Language);
        logger.LogInformation("{N}", settings.SmtpServer);
        logger.LogInformation("{N}", settings.EmailEnabled);
        logger.LogInformation("{N}", settings.EmailCount);
        logger.LogInformation("{N}", settings.MailPort);
        logger.LogInformation("{@P}", product);
        Console.WriteLine(product.Name);
        Console.WriteLine(company.Name + " " + company.Phone);
    }

    public void Locals(string fileName, string filePath, string hostAddress, string userAgent, CancellationToken cancellationToken, IPAddress address, IPEndPoint endpoint, Uri uri, Type type, FileInfo file, string methodName, string className, string tableName, string columnName, string typeName, string queueName, string keyName, string connectionName, string mailServer, int page, int pageNumber, string language, string message, string telemetry, string hotel, string discussion, string stage, string image)
    {
        logger.LogInformation("{N} {P}", fileName, filePath);
        logger.LogInformation("{N}", hostAddress);
        logger.LogInformation("{N}", userAgent);
        logger.LogInformation("{N}", cancellationToken);
        logger.LogInformation("{N}", address);
        logger.LogInformation("{N}", endpoint.Address);
        logger.LogInformation("{N}", uri.AbsolutePath);
        logger.LogInformation("{N}", type.FullName);
        logger.LogInformation("{N}", type.Name);
        logger.LogInformation("{N}", file.FullName);
        logger.LogInformation("{N}", file.Name);
        logger.LogInformation("{N}", methodName);
        logger.LogInformation("{N}", className);
        logger.LogInformation("{N} {C}", tableName, columnName);
        logger.LogInformation("{N}", typeName);
        logger.LogInformation("{N}", queueName);
        logger.LogInformation("{N}", keyName);
        logger.LogInformation("{N}", connectionName);
        logger.LogInformation("{N}", mailServer);
        logger.LogInformation("{N} {M}", page, pageNumber);
        logger.LogInformation("{N}", language);
        logger.LogInformation("{N}", message);
        logger.LogInformation("{N}", telemetry);
        logger.LogInformation("{N}", hotel);
        logger.LogInformation("{N}", discussion);
        logger.LogInformation("{N}", stage);
        logger.LogInformation("{N}", image);
        logger.LogInformation("{N}", Shimei);
        logger.LogInformation("{N}", EmailColumn);
        logger.LogInformation("{N}", NameHeader);
        logger.LogInformation("{N}", nameof(Company.Address));
        logger.LogInformation("{N}", typeof(Phone).FullName);
        logger.LogInformation("{N}", Environment.MachineName);
        logger.LogInformation("氏名 住所 電話番号");
        Console.WriteLine("氏名,住所,電話番号");
        File.WriteAllText("header.csv", "氏名,メールアドレス\n");
        logger.LogInformation("{N}", GetType().Name);
        throw new ArgumentException("氏名を入力してください", nameof(address));
    }

    public void Flags(bool emailConfirmed, bool hasPhone, int emailLength, int addressCount, int nameId, string addressType, string phoneFormat, string emailRegex, string passwordPolicy, string nameLabel, string emailSubject, string emailBody, string phoneModel, string addressFamily, MemberKind memberKind, string mailQueue, string nationalityCount, string addressBook, string 氏名必須フラグ, string 住所コード区分, int 氏名文字数, string 給与区分, string メール件名, string 電話区分, string 商品名カナ, string バス停名, string 項目名)
    {
        logger.LogInformation("{N} {M}", emailConfirmed, hasPhone);
        logger.LogInformation("{N} {M}", emailLength, addressCount);
        logger.LogInformation("{N}", nameId);
        logger.LogInformation("{N}", addressType);
        logger.LogInformation("{N}", phoneFormat);
        logger.LogInformation("{N}", emailRegex);
        logger.LogInformation("{N}", passwordPolicy);
        logger.LogInformation("{N}", nameLabel);
        logger.LogInformation("{N}", emailSubject);
        logger.LogInformation("{N}", emailBody);
        logger.LogInformation("{N}", phoneModel);
        logger.LogInformation("{N}", addressFamily);
        logger.LogInformation("{N}", memberKind);
        logger.LogInformation("{N}", mailQueue);
        logger.LogInformation("{N}", nationalityCount);
        logger.LogInformation("{N}", addressBook);
        logger.LogInformation("{N}", 氏名必須フラグ);
        logger.LogInformation("{N}", 住所コード区分);
        logger.LogInformation("{N}", 氏名文字数);
        logger.LogInformation("{N}", 給与区分);
        logger.LogInformation("{N}", メール件名);
        logger.LogInformation("{N}", 電話区分);
        logger.LogInformation("{N}", 商品名カナ);
        logger.LogInformation("{N}", バス停名);
        logger.LogInformation("{N}", 項目名);
    }
}
