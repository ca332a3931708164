export { type CrossMinutes, crossMinutes, type ToolkitOrder, toolkitSession } from './toolkit-session.ts';
