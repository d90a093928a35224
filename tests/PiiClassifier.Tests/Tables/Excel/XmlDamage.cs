namespace PiiClassifier.Tests.Tables.Excel;

/// <summary>Makes XML that is not well-formed, or otherwise than it was.</summary>
internal static class XmlDamage
{
    /// <summary>Cuts it off, takes bytes out, puts one in or changes one.</summary>
    public static byte[] Damage(byte[] xml, Random random)
    {
        if (xml.Length == 0) return xml;
        int at = random.Next(xml.Length);
        switch (random.Next(4))
        {
            case 0: return xml[..at];
            case 1: return [.. xml[..at], .. xml[Math.Min(xml.Length, at + random.Next(1, 4))..]];
            case 2: return [.. xml[..at], (byte)random.Next(256), .. xml[at..]];
            default: xml[at] = (byte)"<>&/\"' =]!?"[random.Next(11)]; return xml;
        }
    }
}
