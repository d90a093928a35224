namespace PiiClassifier.Browser.Tests;

/// <summary>Contrast of text as WCAG 2.2 measures it (success criterion 1.4.3, level AA: 4.5 to 1, large text 3 to 1).</summary>
internal static class Contrast
{
    /// <summary>Gives each text that is shown and too faint, with its ratio.</summary>
    public const string Script = """
        () => {
          const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
          const rgba = (colour) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const luminance = (colour) => {
            const [r, g, b] = colour.map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
            return 0.2126 * r + 0.7152 * g + 0.0722 * b;
          };
          const ground = (element) => {
            for (let at = element; at; at = at.parentElement) {
              const colour = rgba(getComputedStyle(at).backgroundColor);
              if (colour[3] === 255) return colour;
            }
            return [255, 255, 255, 255];
          };
          const faint = [];
          for (const element of document.querySelectorAll("body *")) {
            const shown = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim());
            if (!shown || element.disabled || !element.checkVisibility() || element.closest("script, .hidden-text")) continue;
            const style = getComputedStyle(element);
            const [a, b] = [luminance(rgba(style.color)), luminance(ground(element))].sort((x, y) => y - x);
            const ratio = (a + 0.05) / (b + 0.05);
            if (ratio < (parseFloat(style.fontSize) >= 24 ? 3 : 4.5)) faint.push(`${ratio.toFixed(2)} ${element.tagName}.${element.className}: ${element.textContent.slice(0, 40)}`);
          }
          return faint;
        }
        """;
}
