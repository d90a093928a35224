// Infrastructure code, as libraries write it.
using System.Diagnostics;
using System.Reflection;
using System.Net.Http.Json;

public class CustomerType { public int Id { get; set; } public string Name { get; set; } = ""; }
public class UserRole { public string Name { get; set; } = ""; public string Code { get; set; } = ""; }
public class CustomerSettings { public string DefaultAddressFormat { get; set; } = ""; public bool PhoneEnabled { get; set; } public bool FirstNameRequired { get; set; } }
public class EmailAccount { public string Host { get; set; } = ""; public int Port { get; set; } }
public class Plugin { public string SystemName { get; set; } = ""; public string FriendlyName { get; set; } = ""; public string Author { get; set; } = ""; }
public class Store { public string Name { get; set; } = ""; public string Address { get; set; } = ""; public string Phone { get; set; } = ""; public string 店舗名 { get; set; } = ""; public string 電話番号 { get; set; } = ""; }
public class Facility { public string 名称 { get; set; } = ""; public string 施設名 { get; set; } = ""; public string 住所 { get; set; } = ""; public string 電話番号 { get; set; } = ""; public double 緯度 { get; set; } }
public class Country { public string Name { get; set; } = ""; public string Code { get; set; } = ""; }
public class Pet { public string Name { get; set; } = ""; public string Breed { get; set; } = ""; }
public class Song { public string Title { get; set; } = ""; public string Name { get; set; } = ""; }
public class Topic { public string FullName { get; set; } = ""; public string DisplayName { get; set; } = ""; }
public class JobDetail { public string Name { get; set; } = ""; public string Group { get; set; } = ""; }
public class OrderTotals { public decimal TotalPayment { get; set; } public decimal TaxAmount { get; set; } public decimal Allowance { get; set; } public decimal Discount { get; set; } public decimal Commission { get; set; } }

public class Services(ILogger<Services> logger)
{
    public async Task RunAsync(CustomerType type, UserRole role, CustomerSettings settings, EmailAccount account, Plugin plugin, Store store, Facility facility, Country country, Pet pet, Song song, Topic topic, JobDetail job, OrderTotals totals, Activity activity, HttpClient client, MethodInfo method, Assembly assembly, Process process, Thread thread)
    {
        logger.LogInformation("{N}", type.Name);
        logger.LogInformation("{N}", role.Name);
        logger.LogInformation("{N}", settings.DefaultAddressFormat);
        logger.LogInformation("{N}", settings.PhoneEnabled);
        logger.LogInformation("{N}", settings.FirstNameRequired);
        logger.LogInformation("{N}:{P}", account.Host, account.Port);
        logger.LogInformation("{N}", plugin.SystemName);
        logger.LogInformation("{N}", plugin.FriendlyName);
        logger.LogInformation("{N}", store.Name);
        logger.LogInformation("{N}", store.Address);
        logger.LogInformation("{N}", store.Phone);
        logger.LogInformation("{N}", store.店舗名);
        logger.LogInformation("{N}", store.電話番号);
        logger.LogInformation("{N}", facility.名称);
        logger.LogInformation("{N}", facility.施設名);
        logger.LogInformation("{N}", facility.住所);
        logger.LogInformation("{N}", facility.電話番号);
        logger.LogInformation("{N}", facility.緯度);
        logger.LogInformation("{N}", country.Name);
        logger.LogInformation("{N}", pet.Name);
        logger.LogInformation("{N}", song.Name);
        logger.LogInformation("{N}", topic.FullName);
        logger.LogInformation("{N}", topic.DisplayName);
        logger.LogInformation("{N}", job.Name);
        logger.LogInformation("{N}", totals.TotalPayment);
        logger.LogInformation("{N}", totals.TaxAmount);
        logger.LogInformation("{N}", totals.Allowance);
        logger.LogInformation("{N}", totals.Commission);
        activity.SetTag("http.host", "x");
        activity.SetTag("customer.email", true);
        activity.SetTag("product.name", country.Code);
        activity.DisplayName = "GET /users";
        logger.LogInformation("{N}", method.Name);
        logger.LogInformation("{N}", assembly.FullName);
        logger.LogInformation("{N}", process.ProcessName);
        logger.LogInformation("{N}", thread.Name);
        logger.LogInformation("{N}", activity.DisplayName);
        await client.GetAsync("https://example.com/users/" + type.Id);
        await client.PostAsJsonAsync("https://example.com", country);
        await client.PostAsync("https://example.com", new StringContent("ping"));
        logger.LogError(new Exception("x"), "failed");
        logger.LogInformation(new EventId(3, "UserEmailChanged"), "changed");
        Console.WriteLine($"Processed {totals.Discount} in {process.TotalProcessorTime}");
        File.WriteAllText("country.txt", country.Name);
        Directory.CreateDirectory("mail");
    }

    public void Exceptions(string paramName, object value, string key, string name, string id, string address, string code)
    {
        if (key.Length == 0) throw new ArgumentNullException(nameof(key));
        if (id.Length == 0) throw new KeyNotFoundException($"No entry {key}");
        if (code.Length == 0) throw new FileNotFoundException("not found", name);
        if (paramName.Length == 0) throw new ArgumentException("email is required", paramName);
        logger.LogInformation("{N}", name);
        logger.LogInformation("{N}", address);
        logger.LogInformation("{N}", code);
        logger.LogInformation("{N}", value);
        throw new InvalidOperationException("No handler is registered for " + name);
    }

    public void AssignRole(string roleName, string policyName, string schemeName, string providerName, string userId, string customerId, string employeeNumber, string loginId, string correlationId, string sessionId, string tenantName, string accountType, string groupName, string username)
    {
        logger.LogInformation("{N}", roleName);
        logger.LogInformation("{N}", policyName);
        logger.LogInformation("{N}", schemeName);
        logger.LogInformation("{N}", providerName);
        logger.LogInformation("{N}", userId);
        logger.LogInformation("{N}", customerId);
        logger.LogInformation("{N}", employeeNumber);
        logger.LogInformation("{N}", loginId);
        logger.LogInformation("{N}", correlationId);
        logger.LogInformation("{N}", sessionId);
        logger.LogInformation("{N}", tenantName);
        logger.LogInformation("{N}", accountType);
        logger.LogInformation("{N}", groupName);
        logger.LogInformation("{N}", username);
    }

    public void Romaji(string shohinMei, string kaishaMei, string bushoMei, int kensu, string shiryoMei, string seiri, string seikyuNo, string shisetsuMei, string tempoMei, string jokyo, string seihinCode, string meisho, string koumokuMei, string kyuyoKubun, string denwaKubun, string jushoHenkoFlag)
    {
        logger.LogInformation("{N}", shohinMei);
        logger.LogInformation("{N}", kaishaMei);
        logger.LogInformation("{N}", bushoMei);
        logger.LogInformation("{N}", kensu);
        logger.LogInformation("{N}", shiryoMei);
        logger.LogInformation("{N}", seiri);
        logger.LogInformation("{N}", seikyuNo);
        logger.LogInformation("{N}", shisetsuMei);
        logger.LogInformation("{N}", tempoMei);
        logger.LogInformation("{N}", jokyo);
        logger.LogInformation("{N}", seihinCode);
        logger.LogInformation("{N}", meisho);
        logger.LogInformation("{N}", koumokuMei);
        logger.LogInformation("{N}", kyuyoKubun);
        logger.LogInformation("{N}", denwaKubun);
        logger.LogInformation("{N}", jushoHenkoFlag);
    }
}
