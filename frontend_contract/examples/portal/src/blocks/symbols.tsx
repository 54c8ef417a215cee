/** @jsxImportSource hono/jsx */
// The symbols of fact cards: decoration beside a title, so readers of screens do not hear them.

const PATHS: Record<string, string> = {
  TRAINING: "M12 4 2 9l10 5 8-4v6h2V9zM6 13v4c0 1.5 2.7 3 6 3s6-1.500 6-3v-4l-6 3z",
  JOB: "M9 4h6a1 1 0 0 1 1 1v2h5v13H3V7h5V5a1 1 0 0 1 1-1zm1 3h4V6h-4z",
  FUNDING: "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zm3.500 5.500A4.500 4.500 0 0 0 8 10.500H6.500V12H7.700v1H6.500v1.500H8a4.500 4.500 0 0 0 7.500 1.500l-1-1.300A2.800 2.800 0 0 1 9.900 14.500h3V13H9.400v-1h4v-1.500H9.900a2.800 2.800 0 0 1 4.600-.8z",
  COMMUNITY: "M8 5a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zm8.500 1.500a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM1.500 20c0-4 2.900-6.500 6.500-6.500s6.500 2.500 6.500 6.500zm14.700 0a8.700 8.700 0 0 0-2-6c.700-.300 1.500-.500 2.300-.500 3.300 0 6 2.300 6 6.500z",
  EVENT: "M7 2v2H4v17h16V4h-3V2h-2v2H9V2zm-1 7h12v10H6z",
  DOCUMENT: "M5 2h9l5 5v15H5zm8 2v5h5M8 12h8v1.500H8zm0 4h8v1.500H8z",
  IDEA: "M12 2a7 7 0 0 0-4 12.700V17h8v-2.300A7 7 0 0 0 12 2zM9 19h6v2H9z",
  MAP: "M12 2a7 7 0 0 1 7 7c0 5-7 13-7 13S5 14 5 9a7 7 0 0 1 7-7zm0 4.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5z",
};

export function Symbol({ name }: { name: string }) {
  return (
    <svg class="symbol" viewBox="0 0 24 24" width="32" height="32" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={PATHS[name] ?? PATHS.IDEA} />
    </svg>
  );
}
