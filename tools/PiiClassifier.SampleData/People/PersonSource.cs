using PiiClassifier.SampleData.Vocabulary;

namespace PiiClassifier.SampleData.People;

/// <summary>Invents people, a household at a time.</summary>
/// <param name="random">Decides everything.</param>
/// <param name="home">Where all of them live; <see langword="null"/> for all over the country.</param>
/// <param name="adultsOnly">Leaves out whoever is under 18.</param>
public sealed class PersonSource(SeededRandom random, IReadOnlyList<Municipality>? home = null, bool adultsOnly = false)
{
    private readonly Queue<Person> _waiting = new();
    private int _households;
    private int _persons;

    /// <summary>The next person of a whole household: neighbours in the file are relatives.</summary>
    public Person NextRelated()
    {
        while (_waiting.Count == 0)
        {
            foreach (Person member in NextHousehold().Members)
            {
                if (!adultsOnly || member.Age >= 18) _waiting.Enqueue(member);
            }
        }
        return _waiting.Dequeue();
    }

    /// <summary>A person of working age, each from another household.</summary>
    public Person NextAdult()
    {
        while (true)
        {
            Household household = NextHousehold();
            Person person = household.Members[random.Next(household.Members.Count)];
            if (person.Age is >= 20 and <= 64) return person;
        }
    }

    /// <summary>The next member of a household who is not its head.</summary>
    public Person NextDependant()
    {
        while (true)
        {
            if (NextRelated() is var person && person != person.Household.Head) return person;
        }
    }

    /// <summary>The head of a household.</summary>
    public Person NextHead() => NextHousehold().Head;

    /// <summary>A child of school age.</summary>
    public Person NextPupil()
    {
        while (true)
        {
            if (NextHousehold().Members.FirstOrDefault(member => member.Age is >= 6 and <= 18) is { } pupil) return pupil;
        }
    }

    /// <summary>Anybody, each from another household.</summary>
    public Person NextAnybody()
    {
        Household household = NextHousehold();
        return household.Members[random.Next(household.Members.Count)];
    }

    private Household NextHousehold()
    {
        Municipality municipality = random.Pick(home ?? Municipalities.All);
        Household household = new()
        {
            Number = 1_000_001 + _households++,
            Address = HomeAddress.Invent(random, municipality),
            Phone = municipality.AreaCode + random.Between(2, 9) + random.Digits(9 - municipality.AreaCode.Length),
        };
        NameWord family = random.PickEarly(Surnames.All);
        int headAge = random.Between(22, 88);
        bool headIsMale = random.Chance(0.75);
        Add(household, family, headIsMale, headAge, "世帯主");
        if (random.Chance(0.6))
        {
            household.HasSpouse = true;
            Add(household, family, !headIsMale, Math.Clamp(headAge + random.Between(-6, 6), 20, 95), headIsMale ? "妻" : "夫");
            AddChildren(household, family, headAge);
        }
        if (headAge < 65 && random.Chance(0.1)) Add(household, family, false, Math.Min(headAge + random.Between(22, 32), 98), "母");
        return household;
    }

    private void AddChildren(Household household, NameWord family, int headAge)
    {
        int sons = 0, daughters = 0;
        for (int age = Math.Min(headAge - random.Between(22, 34), 28); age >= 0 && random.Chance(0.65); age -= random.Between(1, 5))
        {
            bool male = random.Chance(0.51);
            int rank = male ? sons++ : daughters++;
            if (rank > 2) continue;
            Add(household, family, male, age, (rank == 0 ? "長" : rank == 1 ? "二" : "三") + (male ? "男" : "女"));
        }
    }

    private void Add(Household household, NameWord family, bool male, int age, string relationship)
    {
        DateOnly birthday = DateForms.Today.AddYears(-age);
        household.Members.Add(new Person
        {
            Seed = random.NextBits(),
            Serial = ++_persons,
            Family = family,
            Given = random.Pick(male ? GivenNames.Male : GivenNames.Female),
            IsMale = male,
            Birth = random.Date(birthday.AddDays(-364), birthday),
            Household = household,
            Relationship = relationship,
        });
    }
}
