using System.Security.Cryptography;
using System.Text;

namespace Contradict.Inference.Reports;

/// <summary>The page's template, style and script, as they lie in the assembly.</summary>
internal static class ReportResources
{
    // One script made of one file a concern, in the order in which they need each other.
    private static readonly string[] Scripts =
        [
        "elements.js", "state.js", "cards.js", "list.js", "matrix.js", "lanes.js", "changes.js", "timeline.js", "article.js",
        "export.js", "filters.js", "report.js",
    ];

    public static string Template() => Read("report.html");

    public static string Style() => Read("report.css");

    public static string Script()
    {
        var script = new StringBuilder("(() => {\n\"use strict\";\n");
        foreach (var name in Scripts)
        {
            script.Append(Read(name));
        }

        return script.Append("})();\n").ToString();
    }

    /// <summary>The source expression by which a content security policy admits exactly this text.</summary>
    public static string PolicyHash(string inline) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(inline)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(ReportResources).Assembly.GetManifestResourceStream($"Reports/{name}")
            ?? throw new InvalidOperationException($"the resource {name} is not in the assembly");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
