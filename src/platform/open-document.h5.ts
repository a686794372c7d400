/** A browser saves the document under its name; its own viewer prints it. */
export async function openDocument(url: string, name: string): Promise<void> {
  const blob = await (await fetch(url)).blob();
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Long enough for the browser to have begun saving.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
