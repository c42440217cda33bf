/** What the page that leads to the short form knows stands in its address: what is missing, and where. */
export function fillLack(): void {
  const known = new URLSearchParams(location.search);
  for (const name of ['what', 'where']) {
    const field = document.querySelector<HTMLInputElement>(`[name=x-${name}]`);
    const value = known.get(name);
    if (value && field?.value === '') field.value = value;
  }
}
