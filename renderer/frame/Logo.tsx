/** The thread: the mark of Leidraad. */
export function Logo() {
  return (
    <svg
      width="22"
      height="22"
      viewBox="0 0 24 24"
      fill="none"
      stroke="var(--accent)"
      strokeWidth="2.2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M5 19.5c6 0 3.5-6 7-7.500s3-6.5 6.5-6.5" />
      <circle cx="4.2" cy="19.5" r="2.3" fill="var(--accent)" stroke="none" />
      <circle cx="20" cy="5" r="2.1" fill="var(--paper)" />
    </svg>
  );
}
