declare module "*.css" {
  const text: string;
  export default text;
}
declare module "parameters:*" {
  const settings: import("./settings.ts").Settings;
  export default settings;
}
declare module "document:*" {
  const digest: string;
  export default digest;
}
