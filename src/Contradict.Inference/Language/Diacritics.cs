using System.Collections.Frozen;

namespace Contradict.Inference.Language;

/// <summary>
/// Latin letters without their diacritics. Unicode decomposition would do, but .NET leaves text as it is where
/// globalization is invariant, as it is in the command-line tool.
/// </summary>
internal static class Diacritics
{
    // Each group: the plain letter, then the letters that it stands for.
    private const string Groups =
        "aàáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ bḃḅḇ cçćĉċčḉ dðďđḋḍḏḑḓ eèéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ fƒḟ gĝğġģǧǵḡ hĥħȟḣḥḧḩḫẖ"
        + " iìíîïĩīĭįıǐȉȋḭḯỉị jĵǰ kķĸǩḱḳḵ lĺļľŀłḷḹḻḽ mḿṁṃ nñńņňŋǹṅṇṉṋ oòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ pṕṗ"
        + " rŕŗřȑȓṙṛṝṟ sśŝşšșṡṣṥṧṩ tţťŧțṫṭṯṱẗ uùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự vṽṿ wŵẁẃẅẇẉẘ xẋẍ yýÿŷȳẏẙỳỵỷỹ zźżžẑẓẕ";

    private static readonly FrozenDictionary<char, char> Plain = Groups
        .Split(' ')
        .SelectMany(group => group.Skip(1).Select(letter => (letter, plain: group[0])))
        .ToFrozenDictionary(pair => pair.letter, pair => pair.plain);

    /// <summary>The plain letter of a lower-case letter; other characters as they are.</summary>
    public static char Remove(char lower) => lower < 0xDF ? lower : Plain.GetValueOrDefault(lower, lower);
}
