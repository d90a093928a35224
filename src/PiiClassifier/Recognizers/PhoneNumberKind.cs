namespace PiiClassifier.Recognizers;

/// <summary>What the number plan (電気通信番号計画, 令和元年総務省告示第6号) uses a number for.</summary>
internal enum PhoneNumberKind
{
    /// <summary>Not a number of the plan.</summary>
    None,

    /// <summary>Subscriber lines at a place: 0ABJ, 10 digits.</summary>
    Geographic,

    /// <summary>IP telephony: 050, 11 digits.</summary>
    InternetProtocol,

    /// <summary>Mobile telephony: 060, 070, 080, 090, 11 digits.</summary>
    Mobile,

    /// <summary>Services of organisations: 0120, 0800, 0570, 0990, 0180.</summary>
    Company,
}
