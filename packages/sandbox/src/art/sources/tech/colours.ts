export const night = "#1f2836";
export const slate = "#34435a";
export const steel = "#8c99a8";
export const lilac = "#b9b4dd";
export const mint = "#9fd0c0";
export const coral = "#e8795a";
export const paper = "#eeece4";
export const amber = "#f2bf6b";
