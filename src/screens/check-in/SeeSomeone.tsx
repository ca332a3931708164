/** When to see someone. Its content comes with the pages on red flags. */
export function SeeSomeone() {
  return (
    <>
      <h2>When to see someone</h2>
      <p>Pain that stays for more than a week, grows from day to day, or wakes you at night: see a doctor or physiotherapist.</p>
    </>
  );
}
