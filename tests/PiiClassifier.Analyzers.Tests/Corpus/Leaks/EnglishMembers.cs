// What public C# code writes every day.
using System.Diagnostics;

public class Customer
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string FirstName { get; set; } = "";
    public string LastName { get; set; } = "";
    public string LastNameKana { get; set; } = "";
    public string Email { get; set; } = "";
    public string Phone { get; set; } = "";
    public string MobilePhone { get; set; } = "";
    public string Address { get; set; } = "";
    public string AddressLine1 { get; set; } = "";
    public DateTime? DateOfBirth { get; set; }
    public DateOnly BirthDate { get; set; }
    public string? Gender { get; set; }
    public string CreditCardNumber { get; set; } = "";
    public string PassportNumber { get; set; } = "";
    public string Password { get; set; } = "";
    public List<string> Emails { get; set; } = [];
}

public record EmployeeDto(int Id, string FullName, string EmailAddress, decimal Salary, string BankAccountNumber);

public class UserProfile
{
    public string DisplayName { get; set; } = "";
    public string PhoneNumber { get; set; } = "";
    public string HomeAddress { get; set; } = "";
    public string Diagnosis { get; set; } = "";
    public string Religion { get; set; } = "";
}

public class Order
{
    public int Number { get; set; }
    public string CustomerName { get; set; } = "";
    public string ShippingAddress { get; set; } = "";
    public string BillingEmail { get; set; } = "";
    public Customer Buyer { get; set; } = new();
}

public class CustomerService
{
    private readonly ILogger<CustomerService> _logger;
    public CustomerService(ILogger<CustomerService> logger) => _logger = logger;

    public async Task RegisterAsync(Customer customer, EmployeeDto employee, UserProfile profile, Order order)
    {
        _logger.LogInformation("New customer {Name}", {|PII001:customer.Name|});
        _logger.LogInformation("New customer {First} {Last}", {|PII001:customer.FirstName|}, {|PII001:customer.LastName|});
        _logger.LogInformation("Kana {Kana}", {|PII001:customer.LastNameKana|});
        _logger.LogInformation($"User {{|PII001:customer.Email|}} logged in");
        _logger.LogInformation("Phone {0}", {|PII001:customer.Phone|});
        _logger.LogInformation("Mobile: " + {|PII001:customer.MobilePhone|});
        _logger.LogWarning("Address {Address} could not be verified", {|PII001:customer.Address|});
        _logger.LogWarning("Address {Address} could not be verified", {|PII001:customer.AddressLine1|});
        _logger.LogDebug("dob {Dob}", {|PII001:customer.DateOfBirth|});
        _logger.LogDebug("dob {Dob}", {|PII001:customer.DateOfBirth?.ToString("d")|});
        _logger.LogDebug("dob {Dob}", {|PII001:customer.BirthDate|});
        _logger.LogDebug("gender {G}", {|PII001:customer.Gender ?? "unknown"|});
        _logger.LogError("card {Card}", {|PII010:customer.CreditCardNumber|});
        _logger.LogError("passport {P}", {|PII001:customer.PassportNumber|});
        _logger.LogError("Login failed with {P}", {|PII010:customer.Password|});
        _logger.LogInformation("mails {M}", {|PII001:string.Join(", ", customer.Emails)|});
        _logger.LogInformation("mails {M}", {|PII001:customer.Emails|});
        _logger.LogInformation("{N}", {|PII001:employee.FullName|});
        _logger.LogInformation("{N}", {|PII001:employee.EmailAddress|});
        _logger.LogInformation("{N}", {|PII001:employee.Salary|});
        _logger.LogInformation("{N}", {|PII001:employee.BankAccountNumber|});
        _logger.LogInformation("{N}", {|PII001:profile.DisplayName|});
        _logger.LogInformation("{N}", {|PII001:profile.PhoneNumber|});
        _logger.LogInformation("{N}", {|PII001:profile.HomeAddress|});
        _logger.LogInformation("{N}", {|PII010:profile.Diagnosis|});
        _logger.LogInformation("{N}", {|PII010:profile.Religion|});
        _logger.LogInformation("Order {No} for {N}", order.Number, {|PII001:order.CustomerName|});
        _logger.LogInformation("Order {No} to {N}", order.Number, {|PII001:order.ShippingAddress|});
        _logger.LogInformation("Order {No} bill {N}", order.Number, {|PII001:order.BillingEmail|});
        _logger.LogInformation("Order {No} buyer {N}", order.Number, {|PII001:order.Buyer.Name|});
        await Task.Yield();
    }

    public void CreateUser(string name, string email, string phoneNumber)
    {
        _logger.LogInformation("Creating user {Name}", {|PII001:name|});
        _logger.LogInformation("Creating user {Email}", {|PII001:email|});
        if (email.Length == 0) throw new ArgumentException($"No user with phone {{|PII003:phoneNumber|}}", nameof(email));
        var userEmail = Find(email)?.ToString();
        _logger.LogInformation("User {Email} authorized", {|PII001:userEmail|});
    }

    private static object? Find(string key) => Store.Find(key);

    private static IStore Store { get; set; } = null!;

    private interface IStore { object? Find(string key); }

    public void Trace(Customer customer, EmployeeDto employee, Activity activity)
    {
        activity.SetTag("customer.name", {|PII004:customer.Name|});
        activity.AddTag("mail", {|PII004:customer.Email|});
        activity.SetBaggage("phone", {|PII004:customer.Phone|});
        activity?.SetTag("salary", {|PII004:employee.Salary|});
        activity!.AddEvent(new ActivityEvent($"registered {{|PII004:customer.Email|}}"));
        activity.SetTag("card", {|PII010:customer.CreditCardNumber|});
        Console.WriteLine("Hello " + {|PII005:customer.FirstName|} + " " + {|PII005:customer.LastName|});
        Console.WriteLine($"{customer.Id}: {{|PII005:customer.Name|}}");
        Console.Write({|PII005:customer.Email|});
        Debug.WriteLine("Salary: " + {|PII005:employee.Salary|});
        System.Diagnostics.Trace.WriteLine({|PII005:customer.Address|});
        EventLog.WriteEntry("App", "mail " + {|PII004:customer.Email|});
    }
}
