import "./themes.js";
import "./searching.js";
import "./rails.js";
