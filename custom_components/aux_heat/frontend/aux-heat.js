function Mt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function co(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function bn(e){let t,n,r;e.length!==2?(t=Mt,n=(a,u)=>Mt(e(a),u),r=(a,u)=>e(a)-u):(t=e===Mt||e===co?e:ho,n=e,r=e);function o(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;n(a[h],u)<0?l=h+1:c=h}while(l<c)}return l}function i(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;n(a[h],u)<=0?l=h+1:c=h}while(l<c)}return l}function s(a,u,l=0,c=a.length){let h=o(a,u,l,c-1);return h>l&&r(a[h-1],u)>-r(a[h],u)?h-1:h}return{left:o,center:s,right:i}}function ho(){return 0}function fo(e){return e===null?NaN:+e}var wn=bn(Mt),xn=wn.right,rs=wn.left,os=bn(fo).center;var is=_n($n),ss=_n(mo);function _n(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=t;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return t;let a=n&&e(n),u=r&&e(r),l=o.slice();return a&&u?(lt(a,l,o,i,s),lt(a,o,l,i,s),lt(a,l,o,i,s),ct(u,o,l,i,s),ct(u,l,o,i,s),ct(u,o,l,i,s)):a?(lt(a,o,l,i,s),lt(a,l,o,i,s),lt(a,o,l,i,s)):u&&(ct(u,o,l,i,s),ct(u,l,o,i,s),ct(u,o,l,i,s)),t}}function lt(e,t,n,r,o){for(let i=0,s=r*o;i<s;)e(t,n,i,i+=r,1)}function ct(e,t,n,r,o){for(let i=0,s=r*o;i<r;++i)e(t,n,i,i+s,r)}function mo(e){let t=$n(e);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,t(n,r,o+0,i+0,s),t(n,r,o+1,i+1,s),t(n,r,o+2,i+2,s),t(n,r,o+3,i+3,s)}}function $n(e){let t=Math.floor(e);if(t===e)return po(e);let n=e-t,r=2*e+1;return(o,i,s,a,u)=>{if(!((a-=u)>=s))return;let l=t*i[s],c=u*t,h=c+u;for(let f=s,m=s+c;f<m;f+=u)l+=i[Math.min(a,f)];for(let f=s,m=a;f<=m;f+=u)l+=i[Math.min(a,f+c)],o[f]=(l+n*(i[Math.max(s,f-h)]+i[Math.min(a,f+h)]))/r,l-=i[Math.max(s,f-c)]}}function po(e){let t=2*e+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=e*r[o],u=s*e;for(let l=o,c=o+u;l<c;l+=s)a+=r[Math.min(i,l)];for(let l=o,c=i;l<=c;l+=s)a+=r[Math.min(i,l+u)],n[l]=a/t,a-=r[Math.max(o,l-u)]}}var go=Array.prototype,as=go.slice;var yo=Math.sqrt(50),bo=Math.sqrt(10),wo=Math.sqrt(2);function jt(e,t,n){let r=(t-e)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=yo?10:i>=bo?5:i>=wo?2:1,a,u,l;return o<0?(l=Math.pow(10,-o)/s,a=Math.round(e*l),u=Math.round(t*l),a/l<e&&++a,u/l>t&&--u,l=-l):(l=Math.pow(10,o)*s,a=Math.round(e/l),u=Math.round(t/l),a*l<e&&++a,u*l>t&&--u),u<a&&.5<=n&&n<2?jt(e,t,n*2):[a,u,l]}function Mn(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[o,i,s]=r?jt(t,e,n):jt(e,t,n);if(!(i>=o))return[];let a=i-o+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(i-l)/-s;else for(let l=0;l<a;++l)u[l]=(i-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(o+l)/-s;else for(let l=0;l<a;++l)u[l]=(o+l)*s;return u}function Gt(e,t,n){return t=+t,e=+e,n=+n,jt(e,t,n)[2]}function vn(e,t,n){t=+t,e=+e,n=+n;let r=t<e,o=r?Gt(t,e,n):Gt(e,t,n);return(r?-1:1)*(o<0?1/-o:o)}var us=xo(Math.random);function xo(e){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=e()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function mt(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function St(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function F(){}var J=.7,dt=1/J,ht="\\s*([+-]?\\d+)\\s*",vt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",H="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",_o=/^#([0-9a-f]{3,8})$/,$o=new RegExp(`^rgb\\(${ht},${ht},${ht}\\)$`),Mo=new RegExp(`^rgb\\(${H},${H},${H}\\)$`),vo=new RegExp(`^rgba\\(${ht},${ht},${ht},${vt}\\)$`),ko=new RegExp(`^rgba\\(${H},${H},${H},${vt}\\)$`),So=new RegExp(`^hsl\\(${vt},${H},${H}\\)$`),Ao=new RegExp(`^hsla\\(${vt},${H},${H},${vt}\\)$`),kn={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};mt(F,pt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Sn,formatHex:Sn,formatHex8:No,formatHsl:Eo,formatRgb:An,toString:An});function Sn(){return this.rgb().formatHex()}function No(){return this.rgb().formatHex8()}function Eo(){return On(this).formatHsl()}function An(){return this.rgb().formatRgb()}function pt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=_o.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Nn(t):n===3?new S(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Kt(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Kt(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=$o.exec(e))?new S(t[1],t[2],t[3],1):(t=Mo.exec(e))?new S(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=vo.exec(e))?Kt(t[1],t[2],t[3],t[4]):(t=ko.exec(e))?Kt(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=So.exec(e))?Cn(t[1],t[2]/100,t[3]/100,1):(t=Ao.exec(e))?Cn(t[1],t[2]/100,t[3]/100,t[4]):kn.hasOwnProperty(e)?Nn(kn[e]):e==="transparent"?new S(NaN,NaN,NaN,0):null}function Nn(e){return new S(e>>16&255,e>>8&255,e&255,1)}function Kt(e,t,n,r){return r<=0&&(e=t=n=NaN),new S(e,t,n,r)}function Oe(e){return e instanceof F||(e=pt(e)),e?(e=e.rgb(),new S(e.r,e.g,e.b,e.opacity)):new S}function At(e,t,n,r){return arguments.length===1?Oe(e):new S(e,t,n,r??1)}function S(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}mt(S,At,St(F,{brighter(e){return e=e==null?dt:Math.pow(dt,e),new S(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new S(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new S(Z(this.r),Z(this.g),Z(this.b),Yt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:En,formatHex:En,formatHex8:Ro,formatRgb:Rn,toString:Rn}));function En(){return`#${Y(this.r)}${Y(this.g)}${Y(this.b)}`}function Ro(){return`#${Y(this.r)}${Y(this.g)}${Y(this.b)}${Y((isNaN(this.opacity)?1:this.opacity)*255)}`}function Rn(){let e=Yt(this.opacity);return`${e===1?"rgb(":"rgba("}${Z(this.r)}, ${Z(this.g)}, ${Z(this.b)}${e===1?")":`, ${e})`}`}function Yt(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Z(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Y(e){return e=Z(e),(e<16?"0":"")+e.toString(16)}function Cn(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new T(e,t,n,r)}function On(e){if(e instanceof T)return new T(e.h,e.s,e.l,e.opacity);if(e instanceof F||(e=pt(e)),!e)return new T;if(e instanceof T)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),i=Math.max(t,n,r),s=NaN,a=i-o,u=(i+o)/2;return a?(t===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-t)/a+2:s=(t-n)/a+4,a/=u<.5?i+o:2-i-o,s*=60):a=u>0&&u<1?0:s,new T(s,a,u,e.opacity)}function Qt(e,t,n,r){return arguments.length===1?On(e):new T(e,t,n,r??1)}function T(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}mt(T,Qt,St(F,{brighter(e){return e=e==null?dt:Math.pow(dt,e),new T(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new T(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new S(Ce(e>=240?e-240:e+120,o,r),Ce(e,o,r),Ce(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new T(Tn(this.h),Xt(this.s),Xt(this.l),Yt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Yt(this.opacity);return`${e===1?"hsl(":"hsla("}${Tn(this.h)}, ${Xt(this.s)*100}%, ${Xt(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Tn(e){return e=(e||0)%360,e<0?e+360:e}function Xt(e){return Math.max(0,Math.min(1,e||0))}function Ce(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var In=Math.PI/180,Ln=180/Math.PI,Zt=18,Bn=.96422,Un=1,zn=.82521,Vn=4/29,ft=6/29,qn=3*ft*ft,Co=ft*ft*ft;function Fn(e){if(e instanceof O)return new O(e.l,e.a,e.b,e.opacity);if(e instanceof z)return jn(e);e instanceof S||(e=Oe(e));var t=He(e.r),n=He(e.g),r=He(e.b),o=Te((.2225045*t+.7168786*n+.0606169*r)/Un),i,s;return t===n&&n===r?i=s=o:(i=Te((.4360747*t+.3850649*n+.1430804*r)/Bn),s=Te((.0139322*t+.0971045*n+.7141733*r)/zn)),new O(116*o-16,500*(i-o),200*(o-s),e.opacity)}function Wn(e,t,n,r){return arguments.length===1?Fn(e):new O(e,t,n,r??1)}function O(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}mt(O,Wn,St(F,{brighter(e){return new O(this.l+Zt*(e??1),this.a,this.b,this.opacity)},darker(e){return new O(this.l-Zt*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Bn*Pe(t),e=Un*Pe(e),n=zn*Pe(n),new S(De(3.1338561*t-1.6168667*e-.4906146*n),De(-.9787684*t+1.9161415*e+.033454*n),De(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Te(e){return e>Co?Math.pow(e,1/3):e/qn+Vn}function Pe(e){return e>ft?e*e*e:qn*(e-Vn)}function De(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function He(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function To(e){if(e instanceof z)return new z(e.h,e.c,e.l,e.opacity);if(e instanceof O||(e=Fn(e)),e.a===0&&e.b===0)return new z(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Ln;return new z(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Jt(e,t,n,r){return arguments.length===1?To(e):new z(e,t,n,r??1)}function z(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function jn(e){if(isNaN(e.h))return new O(e.l,0,0,e.opacity);var t=e.h*In;return new O(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}mt(z,Jt,St(F,{brighter(e){return new z(this.h,this.c,this.l+Zt*(e??1),this.opacity)},darker(e){return new z(this.h,this.c,this.l-Zt*(e??1),this.opacity)},rgb(){return jn(this).rgb()}}));var Gn=-.14861,Ie=1.78277,Le=-.29227,te=-.90649,kt=1.97294,Pn=kt*te,Dn=kt*Ie,Hn=Ie*Le-te*Gn;function Po(e){if(e instanceof Q)return new Q(e.h,e.s,e.l,e.opacity);e instanceof S||(e=Oe(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(Hn*r+Pn*t-Dn*n)/(Hn+Pn-Dn),i=r-o,s=(kt*(n-o)-Le*i)/te,a=Math.sqrt(s*s+i*i)/(kt*o*(1-o)),u=a?Math.atan2(s,i)*Ln-120:NaN;return new Q(u<0?u+360:u,a,o,e.opacity)}function ee(e,t,n,r){return arguments.length===1?Po(e):new Q(e,t,n,r??1)}function Q(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}mt(Q,ee,St(F,{brighter(e){return e=e==null?dt:Math.pow(dt,e),new Q(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new Q(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*In,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new S(255*(t+n*(Gn*r+Ie*o)),255*(t+n*(Le*r+te*o)),255*(t+n*(kt*r)),this.opacity)}}));function Zn(e,t,n,r,o){var i=e*e,s=i*e;return((1-3*e+3*i-s)*t+(4-6*i+3*s)*n+(1+3*e+3*i-3*s)*r+s*o)/6}function Do(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],i=e[r+1],s=r>0?e[r-1]:2*o-i,a=r<t-1?e[r+2]:2*i-o;return Zn((n-r/t)*t,s,o,i,a)}}function Ho(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],i=e[r%t],s=e[(r+1)%t],a=e[(r+2)%t];return Zn((n-r/t)*t,o,i,s,a)}}var re=e=>()=>e;function Qn(e,t){return function(n){return e+n*t}}function Oo(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Ve(e,t){var n=t-e;return n?Qn(e,n>180||n<-180?n-360*Math.round(n/360):n):re(isNaN(e)?t:e)}function Io(e){return(e=+e)==1?R:function(t,n){return n-t?Oo(t,n,e):re(isNaN(t)?n:t)}}function R(e,t){var n=t-e;return n?Qn(e,n):re(isNaN(e)?t:e)}var Kn=(function e(t){var n=Io(t);function r(o,i){var s=n((o=At(o)).r,(i=At(i)).r),a=n(o.g,i.g),u=n(o.b,i.b),l=R(o.opacity,i.opacity);return function(c){return o.r=s(c),o.g=a(c),o.b=u(c),o.opacity=l(c),o+""}}return r.gamma=e,r})(1);function Jn(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=At(t[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=e(r),o=e(o),i=e(i),a.opacity=1,function(u){return a.r=r(u),a.g=o(u),a.b=i(u),a+""}}}var fs=Jn(Do),ds=Jn(Ho);function Lo(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=e[o]*(1-i)+t[o]*i;return r}}function Bo(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Uo(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=oe(e[s],t[s]);for(;s<n;++s)i[s]=t[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function zo(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function P(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function Vo(e,t){var n={},r={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?n[o]=oe(e[o],t[o]):r[o]=t[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var Ue=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Be=new RegExp(Ue.source,"g");function qo(e){return function(){return e}}function Fo(e){return function(t){return e(t)+""}}function Wo(e,t){var n=Ue.lastIndex=Be.lastIndex=0,r,o,i,s=-1,a=[],u=[];for(e=e+"",t=t+"";(r=Ue.exec(e))&&(o=Be.exec(t));)(i=o.index)>n&&(i=t.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,u.push({i:s,x:P(r,o)})),n=Be.lastIndex;return n<t.length&&(i=t.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?u[0]?Fo(u[0].x):qo(t):(t=u.length,function(l){for(var c=0,h;c<t;++c)a[(h=u[c]).i]=h.x(l);return a.join("")})}function oe(e,t){var n=typeof t,r;return t==null||n==="boolean"?re(t):(n==="number"?P:n==="string"?(r=pt(t))?(t=r,Kn):Wo:t instanceof pt?Kn:t instanceof Date?zo:Bo(t)?Lo:Array.isArray(t)?Uo:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Vo:P)(e,t)}function tr(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Xn=180/Math.PI,ze={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function er(e,t,n,r,o,i){var s,a,u;return(s=Math.sqrt(e*e+t*t))&&(e/=s,t/=s),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),e*r<t*n&&(e=-e,t=-t,u=-u,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(t,e)*Xn,skewX:Math.atan(u)*Xn,scaleX:s,scaleY:a}}var ne;function jo(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?ze:er(t.a,t.b,t.c,t.d,t.e,t.f)}function Go(e){return e==null||(ne||(ne=document.createElementNS("http://www.w3.org/2000/svg","g")),ne.setAttribute("transform",e),!(e=ne.transform.baseVal.consolidate()))?ze:(e=e.matrix,er(e.a,e.b,e.c,e.d,e.e,e.f))}function nr(e,t,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,c,h,f,m,g){if(l!==h||c!==f){var w=m.push("translate(",null,t,null,n);g.push({i:w-4,x:P(l,h)},{i:w-2,x:P(c,f)})}else(h||f)&&m.push("translate("+h+t+f+n)}function s(l,c,h,f){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(o(h)+"rotate(",null,r)-2,x:P(l,c)})):c&&h.push(o(h)+"rotate("+c+r)}function a(l,c,h,f){l!==c?f.push({i:h.push(o(h)+"skewX(",null,r)-2,x:P(l,c)}):c&&h.push(o(h)+"skewX("+c+r)}function u(l,c,h,f,m,g){if(l!==h||c!==f){var w=m.push(o(m)+"scale(",null,",",null,")");g.push({i:w-4,x:P(l,h)},{i:w-2,x:P(c,f)})}else(h!==1||f!==1)&&m.push(o(m)+"scale("+h+","+f+")")}return function(l,c){var h=[],f=[];return l=e(l),c=e(c),i(l.translateX,l.translateY,c.translateX,c.translateY,h,f),s(l.rotate,c.rotate,h,f),a(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,h,f),l=c=null,function(m){for(var g=-1,w=f.length,x;++g<w;)h[(x=f[g]).i]=x.x(m);return h.join("")}}}var ms=nr(jo,"px, ","px)","deg)"),ps=nr(Go,", ",")",")"),Ko=1e-12;function Yn(e){return((e=Math.exp(e))+1/e)/2}function Xo(e){return((e=Math.exp(e))-1/e)/2}function Yo(e){return((e=Math.exp(2*e))-1)/(e+1)}var gs=(function e(t,n,r){function o(i,s){var a=i[0],u=i[1],l=i[2],c=s[0],h=s[1],f=s[2],m=c-a,g=h-u,w=m*m+g*g,x,b;if(w<Ko)b=Math.log(f/l)/t,x=function(C){return[a+C*m,u+C*g,l*Math.exp(t*C*b)]};else{var A=Math.sqrt(w),v=(f*f-l*l+r*w)/(2*l*n*A),_=(f*f-l*l-r*w)/(2*f*n*A),$=Math.log(Math.sqrt(v*v+1)-v),k=Math.log(Math.sqrt(_*_+1)-_);b=(k-$)/t,x=function(C){var at=C*b,X=Yn($),ut=l/(n*A)*(X*Yo(t*at+$)-Xo($));return[a+ut*m,u+ut*g,l*X/Yn(t*at+$)]}}return x.duration=Math.abs(b)*1e3*t/Math.SQRT2,x}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,u=a*a;return e(s,a,u)},o})(Math.SQRT2,2,4);function rr(e){return function(t,n){var r=e((t=Qt(t)).h,(n=Qt(n)).h),o=R(t.s,n.s),i=R(t.l,n.l),s=R(t.opacity,n.opacity);return function(a){return t.h=r(a),t.s=o(a),t.l=i(a),t.opacity=s(a),t+""}}}var ys=rr(Ve),bs=rr(R);function or(e){return function(t,n){var r=e((t=Jt(t)).h,(n=Jt(n)).h),o=R(t.c,n.c),i=R(t.l,n.l),s=R(t.opacity,n.opacity);return function(a){return t.h=r(a),t.c=o(a),t.l=i(a),t.opacity=s(a),t+""}}}var ws=or(Ve),xs=or(R);function ir(e){return(function t(n){n=+n;function r(o,i){var s=e((o=ee(o)).h,(i=ee(i)).h),a=R(o.s,i.s),u=R(o.l,i.l),l=R(o.opacity,i.opacity);return function(c){return o.h=s(c),o.s=a(c),o.l=u(Math.pow(c,n)),o.opacity=l(c),o+""}}return r.gamma=t,r})(1)}var _s=ir(Ve),$s=ir(R);function Zo(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function se(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function gt(e){return e=se(Math.abs(e)),e?e[1]:NaN}function Qo(e,t){return function(n,r){for(var o=n.length,i=[],s=0,a=e[0],u=0;o>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),i.push(n.substring(o-=a,o+a)),!((u+=a+1)>r));)a=e[s=(s+1)%e.length];return i.reverse().join(t)}}function Jo(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var ti=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Nt(e){if(!(t=ti.exec(e)))throw new Error("invalid format: "+e);var t;return new qe({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Nt.prototype=qe.prototype;function qe(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}qe.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function ei(e){t:for(var t=e.length,n=1,r=-1,o;n<t;++n)switch(e[n]){case".":r=o=n;break;case"0":r===0&&(r=n),o=n;break;default:if(!+e[n])break t;r>0&&(r=0);break}return r>0?e.slice(0,r)+e.slice(o+1):e}var ae;function ni(e,t){var n=se(e,t);if(!n)return ae=void 0,e.toPrecision(t);var r=n[0],o=n[1],i=o-(ae=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,s=r.length;return i===s?r:i>s?r+new Array(i-s+1).join("0"):i>0?r.slice(0,i)+"."+r.slice(i):"0."+new Array(1-i).join("0")+se(e,Math.max(0,t+i-1))[0]}function sr(e,t){var n=se(e,t);if(!n)return e+"";var r=n[0],o=n[1];return o<0?"0."+new Array(-o).join("0")+r:r.length>o+1?r.slice(0,o+1)+"."+r.slice(o+1):r+new Array(o-r.length+2).join("0")}var ar={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Zo,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>sr(e*100,t),r:sr,s:ni,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function ur(e){return e}var lr=Array.prototype.map,cr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function ri(e){var t=e.grouping===void 0||e.thousands===void 0?ur:Qo(lr.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?ur:Jo(lr.call(e.numerals,String)),s=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",u=e.nan===void 0?"NaN":e.nan+"";function l(h,f){h=Nt(h);var m=h.fill,g=h.align,w=h.sign,x=h.symbol,b=h.zero,A=h.width,v=h.comma,_=h.precision,$=h.trim,k=h.type;k==="n"?(v=!0,k="g"):ar[k]||(_===void 0&&(_=12),$=!0,k="g"),(b||m==="0"&&g==="=")&&(b=!0,m="0",g="=");var C=(f&&f.prefix!==void 0?f.prefix:"")+(x==="$"?n:x==="#"&&/[boxX]/.test(k)?"0"+k.toLowerCase():""),at=(x==="$"?r:/[%p]/.test(k)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),X=ar[k],ut=/[defgprs%]/.test(k);_=_===void 0?6:/[gprs]/.test(k)?Math.max(1,Math.min(21,_)):Math.max(0,Math.min(20,_));function N(y){var L=C,E=at,B,yn,qt;if(k==="c")E=X(y)+E,y="";else{y=+y;var Ft=y<0||1/y<0;if(y=isNaN(y)?u:X(Math.abs(y),_),$&&(y=ei(y)),Ft&&+y==0&&w!=="+"&&(Ft=!1),L=(Ft?w==="("?w:a:w==="-"||w==="("?"":w)+L,E=(k==="s"&&!isNaN(y)&&ae!==void 0?cr[8+ae/3]:"")+E+(Ft&&w==="("?")":""),ut){for(B=-1,yn=y.length;++B<yn;)if(qt=y.charCodeAt(B),48>qt||qt>57){E=(qt===46?o+y.slice(B+1):y.slice(B))+E,y=y.slice(0,B);break}}}v&&!b&&(y=t(y,1/0));var Wt=L.length+y.length+E.length,U=Wt<A?new Array(A-Wt+1).join(m):"";switch(v&&b&&(y=t(U+y,U.length?A-E.length:1/0),U=""),g){case"<":y=L+y+E+U;break;case"=":y=L+U+y+E;break;case"^":y=U.slice(0,Wt=U.length>>1)+L+y+E+U.slice(Wt);break;default:y=U+L+y+E;break}return i(y)}return N.toString=function(){return h+""},N}function c(h,f){var m=Math.max(-8,Math.min(8,Math.floor(gt(f)/3)))*3,g=Math.pow(10,-m),w=l((h=Nt(h),h.type="f",h),{suffix:cr[8+m/3]});return function(x){return w(g*x)}}return{format:l,formatPrefix:c}}var ie,Fe,We;oi({thousands:",",grouping:[3],currency:["$",""]});function oi(e){return ie=ri(e),Fe=ie.format,We=ie.formatPrefix,ie}function hr(e){return Math.max(0,-gt(Math.abs(e)))}function fr(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(gt(t)/3)))*3-gt(Math.abs(e)))}function dr(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,gt(t)-gt(e))+1}function ii(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function si(e){return function(){return e}}function ai(e){return+e}var mr=[0,1];function yt(e){return e}function je(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:si(isNaN(t)?NaN:.5)}function ui(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function li(e,t,n){var r=e[0],o=e[1],i=t[0],s=t[1];return o<r?(r=je(o,r),i=n(s,i)):(r=je(r,o),i=n(i,s)),function(a){return i(r(a))}}function ci(e,t,n){var r=Math.min(e.length,t.length)-1,o=new Array(r),i=new Array(r),s=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++s<r;)o[s]=je(e[s],e[s+1]),i[s]=n(t[s],t[s+1]);return function(a){var u=xn(e,a,1,r)-1;return i[u](o[u](a))}}function hi(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function fi(){var e=mr,t=mr,n=oe,r,o,i,s=yt,a,u,l;function c(){var f=Math.min(e.length,t.length);return s!==yt&&(s=ui(e[0],e[f-1])),a=f>2?ci:li,u=l=null,h}function h(f){return f==null||isNaN(f=+f)?i:(u||(u=a(e.map(r),t,n)))(r(s(f)))}return h.invert=function(f){return s(o((l||(l=a(t,e.map(r),P)))(f)))},h.domain=function(f){return arguments.length?(e=Array.from(f,ai),c()):e.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),n=tr,c()},h.clamp=function(f){return arguments.length?(s=f?!0:yt,c()):s!==yt},h.interpolate=function(f){return arguments.length?(n=f,c()):n},h.unknown=function(f){return arguments.length?(i=f,h):i},function(f,m){return r=f,o=m,c()}}function di(){return fi()(yt,yt)}function mi(e,t,n,r){var o=vn(e,t,n),i;switch(r=Nt(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(i=fr(o,s))&&(r.precision=i),We(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(i=dr(o,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=i-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(i=hr(o))&&(r.precision=i-(r.type==="%")*2);break}}return Fe(r)}function pi(e){var t=e.domain;return e.ticks=function(n){var r=t();return Mn(r[0],r[r.length-1],n??10)},e.tickFormat=function(n,r){var o=t();return mi(o[0],o[o.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),o=0,i=r.length-1,s=r[o],a=r[i],u,l,c=10;for(a<s&&(l=s,s=a,a=l,l=o,o=i,i=l);c-- >0;){if(l=Gt(s,a,n),l===u)return r[o]=s,r[i]=a,t(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return e},e}function Et(){var e=di();return e.copy=function(){return hi(e,Et())},ii.apply(e,arguments),pi(e)}var ue=globalThis,le=ue.ShadowRoot&&(ue.ShadyCSS===void 0||ue.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,Ge=Symbol(),pr=new WeakMap,Rt=class{constructor(t,n,r){if(this._$cssResult$=!0,r!==Ge)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o,n=this.t;if(le&&t===void 0){let r=n!==void 0&&n.length===1;r&&(t=pr.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&pr.set(n,t))}return t}toString(){return this.cssText}},gr=e=>new Rt(typeof e=="string"?e:e+"",void 0,Ge),D=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((r,o,i)=>r+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+e[i+1],e[0]);return new Rt(n,e,Ge)},yr=(e,t)=>{if(le)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of t){let r=document.createElement("style"),o=ue.litNonce;o!==void 0&&r.setAttribute("nonce",o),r.textContent=n.cssText,e.appendChild(r)}},Ke=le?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(let r of t.cssRules)n+=r.cssText;return gr(n)})(e):e;var{is:gi,defineProperty:yi,getOwnPropertyDescriptor:bi,getOwnPropertyNames:wi,getOwnPropertySymbols:xi,getPrototypeOf:_i}=Object,ce=globalThis,br=ce.trustedTypes,$i=br?br.emptyScript:"",Mi=ce.reactiveElementPolyfillSupport,Ct=(e,t)=>e,Xe={toAttribute(e,t){switch(t){case Boolean:e=e?$i:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},xr=(e,t)=>!gi(e,t),wr={attribute:!0,type:String,converter:Xe,reflect:!1,useDefault:!1,hasChanged:xr};Symbol.metadata??=Symbol("metadata"),ce.litPropertyMetadata??=new WeakMap;var V=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=wr){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){let r=Symbol(),o=this.getPropertyDescriptor(t,r,n);o!==void 0&&yi(this.prototype,t,o)}}static getPropertyDescriptor(t,n,r){let{get:o,set:i}=bi(this.prototype,t)??{get(){return this[n]},set(s){this[n]=s}};return{get:o,set(s){let a=o?.call(this);i?.call(this,s),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??wr}static _$Ei(){if(this.hasOwnProperty(Ct("elementProperties")))return;let t=_i(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Ct("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ct("properties"))){let n=this.properties,r=[...wi(n),...xi(n)];for(let o of r)this.createProperty(o,n[o])}let t=this[Symbol.metadata];if(t!==null){let n=litPropertyMetadata.get(t);if(n!==void 0)for(let[r,o]of n)this.elementProperties.set(r,o)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let o=this._$Eu(n,r);o!==void 0&&this._$Eh.set(o,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let n=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let o of r)n.unshift(Ke(o))}else t!==void 0&&n.push(Ke(t));return n}static _$Eu(t,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return yr(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,r){this._$AK(t,r)}_$ET(t,n){let r=this.constructor.elementProperties.get(t),o=this.constructor._$Eu(t,r);if(o!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Xe).toAttribute(n,r.type);this._$Em=t,i==null?this.removeAttribute(o):this.setAttribute(o,i),this._$Em=null}}_$AK(t,n){let r=this.constructor,o=r._$Eh.get(t);if(o!==void 0&&this._$Em!==o){let i=r.getPropertyOptions(o),s=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Xe;this._$Em=o;let a=s.fromAttribute(n,i.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(t,n,r,o=!1,i){if(t!==void 0){let s=this.constructor;if(o===!1&&(i=this[t]),r??=s.getPropertyOptions(t),!((r.hasChanged??xr)(i,n)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(s._$Eu(t,r))))return;this.C(t,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:r,reflect:o,wrapped:i},s){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,s??n??this[t]),i!==!0||s!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(n=void 0),this._$AL.set(t,n)),o===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,i]of this._$Ep)this[o]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[o,i]of r){let{wrapped:s}=i,a=this[o];s!==!0||this._$AL.has(o)||a===void 0||this.C(o,void 0,i,a)}}let t=!1,n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};V.elementStyles=[],V.shadowRootOptions={mode:"open"},V[Ct("elementProperties")]=new Map,V[Ct("finalized")]=new Map,Mi?.({ReactiveElement:V}),(ce.reactiveElementVersions??=[]).push("2.1.2");var nn=globalThis,_r=e=>e,he=nn.trustedTypes,$r=he?he.createPolicy("lit-html",{createHTML:e=>e}):void 0,Nr="$lit$",W=`lit$${Math.random().toFixed(9).slice(2)}$`,Er="?"+W,vi=`<${Er}>`,nt=document,Pt=()=>nt.createComment(""),Dt=e=>e===null||typeof e!="object"&&typeof e!="function",rn=Array.isArray,ki=e=>rn(e)||typeof e?.[Symbol.iterator]=="function",Ye=`[ 	
\f\r]`,Tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,Mr=/-->/g,vr=/>/g,tt=RegExp(`>|${Ye}(?:([^\\s"'>=/]+)(${Ye}*=${Ye}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),kr=/'/g,Sr=/"/g,Rr=/^(?:script|style|textarea|title)$/i,on=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),d=on(1),M=on(2),Ls=on(3),rt=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),Ar=new WeakMap,et=nt.createTreeWalker(nt,129);function Cr(e,t){if(!rn(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return $r!==void 0?$r.createHTML(t):t}var Si=(e,t)=>{let n=e.length-1,r=[],o,i=t===2?"<svg>":t===3?"<math>":"",s=Tt;for(let a=0;a<n;a++){let u=e[a],l,c,h=-1,f=0;for(;f<u.length&&(s.lastIndex=f,c=s.exec(u),c!==null);)f=s.lastIndex,s===Tt?c[1]==="!--"?s=Mr:c[1]!==void 0?s=vr:c[2]!==void 0?(Rr.test(c[2])&&(o=RegExp("</"+c[2],"g")),s=tt):c[3]!==void 0&&(s=tt):s===tt?c[0]===">"?(s=o??Tt,h=-1):c[1]===void 0?h=-2:(h=s.lastIndex-c[2].length,l=c[1],s=c[3]===void 0?tt:c[3]==='"'?Sr:kr):s===Sr||s===kr?s=tt:s===Mr||s===vr?s=Tt:(s=tt,o=void 0);let m=s===tt&&e[a+1].startsWith("/>")?" ":"";i+=s===Tt?u+vi:h>=0?(r.push(l),u.slice(0,h)+Nr+u.slice(h)+W+m):u+W+(h===-2?a:m)}return[Cr(e,i+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},Ht=class e{constructor({strings:t,_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=t.length-1,u=this.parts,[l,c]=Si(t,n);if(this.el=e.createElement(l,r),et.currentNode=this.el.content,n===2||n===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(o=et.nextNode())!==null&&u.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let h of o.getAttributeNames())if(h.endsWith(Nr)){let f=c[s++],m=o.getAttribute(h).split(W),g=/([.?@])?(.*)/.exec(f);u.push({type:1,index:i,name:g[2],strings:m,ctor:g[1]==="."?Qe:g[1]==="?"?Je:g[1]==="@"?tn:wt}),o.removeAttribute(h)}else h.startsWith(W)&&(u.push({type:6,index:i}),o.removeAttribute(h));if(Rr.test(o.tagName)){let h=o.textContent.split(W),f=h.length-1;if(f>0){o.textContent=he?he.emptyScript:"";for(let m=0;m<f;m++)o.append(h[m],Pt()),et.nextNode(),u.push({type:2,index:++i});o.append(h[f],Pt())}}}else if(o.nodeType===8)if(o.data===Er)u.push({type:2,index:i});else{let h=-1;for(;(h=o.data.indexOf(W,h+1))!==-1;)u.push({type:7,index:i}),h+=W.length-1}i++}}static createElement(t,n){let r=nt.createElement("template");return r.innerHTML=t,r}};function bt(e,t,n=e,r){if(t===rt)return t;let o=r!==void 0?n._$Co?.[r]:n._$Cl,i=Dt(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(e),o._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(t=bt(e,o._$AS(e,t.values),o,r)),t}var Ze=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,o=(t?.creationScope??nt).importNode(n,!0);et.currentNode=o;let i=et.nextNode(),s=0,a=0,u=r[0];for(;u!==void 0;){if(s===u.index){let l;u.type===2?l=new Ot(i,i.nextSibling,this,t):u.type===1?l=new u.ctor(i,u.name,u.strings,this,t):u.type===6&&(l=new en(i,this,t)),this._$AV.push(l),u=r[++a]}s!==u?.index&&(i=et.nextNode(),s++)}return et.currentNode=nt,o}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},Ot=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,o){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=bt(this,t,n),Dt(t)?t===p||t==null||t===""?(this._$AH!==p&&this._$AR(),this._$AH=p):t!==this._$AH&&t!==rt&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):ki(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==p&&Dt(this._$AH)?this._$AA.nextSibling.data=t:this.T(nt.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,o=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=Ht.createElement(Cr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Ze(o,this),s=i.u(this.options);i.p(n),this.T(s),this._$AH=i}}_$AC(t){let n=Ar.get(t.strings);return n===void 0&&Ar.set(t.strings,n=new Ht(t)),n}k(t){rn(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let i of t)o===n.length?n.push(r=new e(this.O(Pt()),this.O(Pt()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=_r(t).nextSibling;_r(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},wt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,o,i){this.type=1,this._$AH=p,this._$AN=void 0,this.element=t,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=p}_$AI(t,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)t=bt(this,t,n,0),s=!Dt(t)||t!==this._$AH&&t!==rt,s&&(this._$AH=t);else{let a=t,u,l;for(t=i[0],u=0;u<i.length-1;u++)l=bt(this,a[r+u],n,u),l===rt&&(l=this._$AH[u]),s||=!Dt(l)||l!==this._$AH[u],l===p?t=p:t!==p&&(t+=(l??"")+i[u+1]),this._$AH[u]=l}s&&!o&&this.j(t)}j(t){t===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Qe=class extends wt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===p?void 0:t}},Je=class extends wt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==p)}},tn=class extends wt{constructor(t,n,r,o,i){super(t,n,r,o,i),this.type=5}_$AI(t,n=this){if((t=bt(this,t,n,0)??p)===rt)return;let r=this._$AH,o=t===p&&r!==p||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==p&&(r===p||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},en=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){bt(this,t)}};var Ai=nn.litHtmlPolyfillSupport;Ai?.(Ht,Ot),(nn.litHtmlVersions??=[]).push("3.3.3");var Tr=(e,t,n)=>{let r=n?.renderBefore??t,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new Ot(t.insertBefore(Pt(),i),i,void 0,n??{})}return o._$AI(e),o};var sn=globalThis,j=class extends V{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Tr(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return rt}};j._$litElement$=!0,j.finalized=!0,sn.litElementHydrateSupport?.({LitElement:j});var Ni=sn.litElementPolyfillSupport;Ni?.({LitElement:j});(sn.litElementVersions??=[]).push("4.2.2");var fe=e=>e.callWS({type:"aux_heat/entries"}),Pr=(e,t,n)=>e.callWS({type:"aux_heat/months",entry_id:t,...n&&{date:n}}),Dr=(e,t)=>e.callWS({type:"aux_heat/report",entry_id:t,period:"season"});async function Hr(e,t,n={}){let r=await e.callWS({type:"aux_heat/points",entry_id:t,...n});return r.rows.map(o=>Object.fromEntries(r.columns.map((i,s)=>[i,o[s]])))}var xt=new Map;function Or(e,t,n){let r=xt.get(t);if(!r||r.connection!==e.connection){let i=new Set,s=u=>{a.last=u;for(let l of i)l(u)},a={connection:e.connection,told:i,stop:e.connection.subscribeMessage(s,{type:"aux_heat/subscribe",entry_id:t})};a.stop.catch(u=>{xt.get(t)===a&&xt.delete(t),s(It(u))}),r=a,xt.set(t,a)}let o=r;return o.told.add(n),o.last!==void 0&&n(o.last),()=>{o.told.delete(n),!(o.told.size>0)&&(xt.get(t)===o&&xt.delete(t),o.stop.then(i=>i()).catch(()=>{}))}}function It(e){if(e instanceof Error)return e;let{message:t,code:n}=e??{};return Object.assign(new Error(t??String(n??e)),{code:n})}var Ei={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},de=class{#t;#r;#e;#n;#o;constructor(t){this.#t=t.locale?.language??t.language;let n=t.locale?.number_format??"language";this.#r=Ei[n]??(n==="system"?navigator.language:this.#t),this.#e=n!=="none",this.#n=t.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:t.config.time_zone;let r=t.locale?.time_format;this.#o=r==="12"?!0:r==="24"?!1:void 0,this.fahrenheit=t.config.unit_system.temperature==="°F"}get zone(){return this.#n}number(t,n=0){return t===null?"–":new Intl.NumberFormat(this.#r,{minimumFractionDigits:n,maximumFractionDigits:n,useGrouping:this.#e}).format(t+0)}money(t,n,r){if(t===null)return"–";let o=r??(Math.abs(t)>=100?0:2);try{return new Intl.NumberFormat(this.#r,{style:"currency",currency:n,currencyDisplay:"narrowSymbol",minimumFractionDigits:o,maximumFractionDigits:o,useGrouping:this.#e}).format(Math.abs(t)<.005?0:t)}catch{return`${this.number(t,o)} ${n}`}}degrees(t){return this.fahrenheit?t*9/5+32:t}difference(t){return this.fahrenheit?t*9/5:t}get unit(){return this.fahrenheit?"°F":"°C"}temperature(t){if(t===null)return"–";let n=this.degrees(t),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}temperatureDifference(t){if(t===null)return"–";let n=this.difference(t),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}energy(t){return t===null?"–":`${this.number(t,Math.abs(t)<10?1:0)} kWh`}power(t){return t===null?"–":`${this.number(t/1e3,1)} kW`}duration(t){if(t===null)return"–";let n=t/60;if(n<90)return this.#i(Math.max(1,Math.round(n)),"minute",0);let r=n/60;return this.#i(r,"hour",r<10?1:0)}hours(t){return this.#i(t,"hour",Math.abs(t)<10?1:0)}#i(t,n,r){return new Intl.NumberFormat(this.#r,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(t)}time(t){return this.#s(t,{hour:"numeric",minute:"2-digit"})}day(t){return this.#s(t,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(t){return this.#s(t,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}calendarDay(t){return new Intl.DateTimeFormat(this.#t,{day:"numeric",month:"short",timeZone:"UTC"}).format(new Date(`${t}T12:00:00Z`))}month(t,n="short"){return new Intl.DateTimeFormat(this.#t,{month:n,timeZone:"UTC"}).format(new Date(`${t}T12:00:00Z`))}#s(t,n){let r=n.hour===void 0?{}:this.#o===void 0?{}:{hour12:this.#o};return new Intl.DateTimeFormat(this.#t,{...n,...r,timeZone:this.#n}).format(new Date(t))}};var me={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","editor.entry_id":"Heat pump","editor.title":"Title","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.season":"This season: {cost}, {extra} of it avoidable","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","card.outdoor":"Backup heat: by outdoor temperature","card.outdoor_description":"In which weather backup heat ran, and what of it ran while the heat pump alone would have done.","card.season":"Backup heat: this season","card.season_description":"What backup heat cost month by month, and what of it could have been avoided.","chart.again":"Try again","chart.stale":"This could not be brought up to date: {error}","chart.measure":"What is counted","chart.energy":"Energy","chart.hours":"Hours","chart.runs":"Runs","chart.money":"Money","chart.count":"{count} runs","chart.needed":"Needed","chart.uncertain":"Perhaps wasted","chart.wasted":"Wasted","chart.unknown":"Not looked into","chart.saved":"Saved","chart.previous":"Previous bar","chart.next":"Next bar","chart.choose":"Choose a bar to see its figures","chart.why":"Why","chart.all":"In all","chart.table":"Show as table","chart.no_runs":"No backup heat this season. Runs are shown here as soon as there are any.","chart.no_runs_then":"No backup heat","chart.untold":"Runs whose energy isn’t known, so that they are not in these bars: {runs}.","outdoor.heading":"Backup heat by outdoor temperature","outdoor.headline":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes","outdoor.headline_fuel":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes and costs less","outdoor.headline_none":"{all} this season, none of it in weather in which the heat pump alone surely copes","outdoor.headline_unlearned":"{all} this season. Down to which outdoor temperature the heat pump copes isn’t known yet","outdoor.chart":"Bars: backup heat this season by outdoor temperature in {unit}. Arrow keys move between bars.","outdoor.first_run":"The season’s first run is on now. It is shown here when it has ended.","outdoor.axis":"Outdoor temperature ({unit})","outdoor.axis_energy":"kWh","outdoor.axis_hours":"Hours","outdoor.axis_runs":"Runs","outdoor.temperature":"Outdoors","outdoor.bin":"{low} to {high} {unit}","outdoor.copes":"Heat pump copes down to","outdoor.economic":"Heat pump costs less above","outdoor.allowed":"Backup allowed below (as set)","outdoor.suggested":"Should be blocked above","outdoor.assumed":"{value} (assumed)","outdoor.needs_help":"Heat pump needs help","outdoor.enough":"Heat pump is enough","outdoor.default":"That the heat pump copes down to {value} is assumed from its kind; it is still being learned in your home.","outdoor.unlearned":"Down to which outdoor temperature the heat pump copes is still being learned.","outdoor.no_economic":"Above which outdoor temperature the heat pump costs less isn’t known, as a price is missing.","outdoor.no_suggestion":"Above which outdoor temperature backup should be blocked can’t be said yet.","outdoor.unknown":"Not in the bars, as the outdoor temperature wasn’t known: {runs} runs, {all}.","outdoor.unknown_row":"Not known","outdoor.since":"Finished runs only, from {day} on.","season.heading":"This season","season.headline_money":"Backup heat this season: {all}; {wasted} could have been avoided","season.headline_saved":"Backup heat this season: {all}; it saved {saved} against the heat pump","season.headline_energy":"Backup heat this season: {all}; {wasted} wasted","season.headline_hours":"Backup heat this season: {all}; {wasted} wasted","season.compared":"{from} to {to}: {now}. The same days last season: {then}.","season.compared_wasted":"{from} to {to}: {now}. The same days last season: {then}, {wasted} of it wasted.","season.chart":"Bars: backup heat of this season by month. Arrow keys move between bars.","season.axis_money":"Cost","season.axis_energy":"kWh","season.axis_hours":"Hours","season.money_needed":"Needed","season.money_uncertain":"Perhaps wasted","season.money_wasted":"Could have been avoided","season.money_unknown":"Not looked into","season.money_saved":"Saved against the heat pump","season.month":"Month","season.all":"Season","season.so_far":"{month}, so far","season.no_cost":"Cost not known","season.not_known":"Not known","season.figures":"Runs: {runs}. Time: {hours}. Energy: {energy}. Cost: {cost}.","season.unpriced":"Cost isn’t known for {energy}.","season.perhaps":"What was perhaps wasted is counted as needed here; see it under Energy.","season.outage":"{cost} of it came from the heat pump being out of order. Nobody could have avoided that.","season.hours_note":"Finished runs. Of a run that the heat pump could have done in part, that part of its time is counted as wasted.","season.since":"Counted from {day} on."};var Ir={en:me};function an(e){let t=Ir[e]??Ir[e.split("-")[0]??""]??me;return(n,r={})=>(t[n]??me[n]).replace(/\{(\w+)\}/g,(o,i)=>i in r?String(r[i]):o)}var _t=e=>an(e.locale?.language??e.language);var Ci="not_found",q=class extends j{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#t;#r=!1;setConfig(t){if(t.entry_id!==void 0&&typeof t.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");this._config=t,this.#e(),this._entry=void 0,this.#n()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:(t,n)=>{let r=document.querySelector("home-assistant").hass;return _t(r)(t.name==="title"?"editor.title":"editor.entry_id")}}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#n()}disconnectedCallback(){super.disconnectedCallback(),this.#e()}shouldUpdate(t){if(this.#n(),t.size>1||!t.has("hass"))return!0;let n=t.get("hass");return!n||n.locale!==this.hass.locale||n.config!==this.hass.config||n.themes!==this.hass.themes||n.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return _t(this.hass)}get format(){return new de(this.hass)}#e(){this.#t?.(),this.#t=void 0,this.#r=!1}#n(){this.#r||!this.hass||!this._config||!this.isConnected||(this.#r=!0,this.#o().catch(t=>this._error=It(t)))}async#o(){let t=this._config,n=await fe(this.hass);if(t!==this._config||!this.isConnected)return;let r=t.entry_id;this._entry=(r?n.find(o=>o.entry_id===r):n[0])??null,this._error=void 0,this._entry&&(this.#t=Or(this.hass,this._entry.entry_id,o=>{if(o instanceof Error){this._error=o;return}this._error=void 0,this._moment=o}))}render(){if(!this.hass||!this._config)return p;let t=this._config.title??this.say(this.heading);return d`<ha-card>
      <section aria-label=${t}>
        ${t?d`<h2>${t}</h2>`:p} ${this.#i()}
      </section>
    </ha-card>`}#i(){let t=this.say;if(this._error){let n=this._error.code===Ci;return d`<p class="notice" role="alert">
        ${n?t("state.gone"):t("state.error",{error:this._error.message})}
      </p>`}return this._entry===null?d`<p class="notice">
        ${t("state.none")}
        <a href="/config/integrations/integration/aux_heat">${t("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):d`<p class="notice" role="status">${t("state.not_loaded")}</p>`:d`<p class="notice" role="status">${t("state.loading")}</p>`}static{this.styles=D`
    :host {
      --aux-setpoint_raised: #c2410c;
      --aux-capacity: #1d6fb8;
      --aux-droop: #8a6100;
      --aux-defrost: #0f7f86;
      --aux-emergency_heat: #b4213c;
      --aux-compressor_lockout: #7a3fb0;
      --aux-no_heat_call: #a3238e;
      --aux-unknown: #66707a;
      --aux-needed: #1d6fb8;
      --aux-uncertain: #8a6100;
      --aux-wasted: #c2410c;
      --aux-line: #444c55;
      display: block;
    }
    :host([dark]) {
      --aux-setpoint_raised: #ff8a4c;
      --aux-capacity: #62b0f5;
      --aux-droop: #d9a520;
      --aux-defrost: #45c4cb;
      --aux-emergency_heat: #ff7088;
      --aux-compressor_lockout: #bd8cf0;
      --aux-no_heat_call: #ee7fd9;
      --aux-unknown: #9aa5b0;
      --aux-needed: #62b0f5;
      --aux-uncertain: #d9a520;
      --aux-wasted: #ff8a4c;
      --aux-line: #c9d1d9;
    }
    ha-card {
      height: 100%;
      box-sizing: border-box;
      overflow: hidden;
    }
    section {
      padding: 16px;
      color: var(--primary-text-color);
    }
    h2 {
      margin: 0 0 12px;
      font-size: var(--ha-font-size-l, 16px);
      font-weight: 500;
      line-height: 1.3;
    }
    p {
      margin: 0 0 8px;
      line-height: 1.4;
    }
    a {
      color: var(--primary-color);
    }
    .notice,
    .secondary {
      color: var(--secondary-text-color);
    }
    button {
      font: inherit;
      color: inherit;
      background: none;
      border: 1px solid var(--divider-color);
      border-radius: 18px;
      min-height: 36px;
      padding: 0 14px;
      cursor: pointer;
    }
    button[aria-pressed="true"] {
      background: color-mix(in srgb, var(--primary-color) 18%, transparent);
      border: 2px solid var(--primary-color);
      padding: 0 13px;
      font-weight: 500;
    }
    button:focus-visible,
    a:focus-visible,
    [tabindex]:focus-visible {
      outline: 2px solid var(--primary-color);
      outline-offset: 2px;
    }
    svg text {
      fill: var(--secondary-text-color);
      font-size: 12px;
      font-family: inherit;
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `}};var G={needed:"var(--aux-needed)",uncertain:"var(--aux-uncertain)",wasted:"var(--aux-wasted)",unknown:"var(--aux-unknown)",saved:"var(--aux-defrost)"},Lr=e=>G[e],un=e=>e==="needed"?G.needed:`url(#fill-${e})`,pe=(e,t)=>M`<rect width=${t} height=${t} fill=${G[e]} fill-opacity="0.2"></rect>`,ge=()=>M`<defs>
  <pattern id="fill-wasted" width="7" height="7" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    ${pe("wasted",7)}<rect width="4" height="7" fill=${G.wasted}></rect>
  </pattern>
  <pattern id="fill-uncertain" width="6" height="6" patternUnits="userSpaceOnUse">
    ${pe("uncertain",6)}
    <circle cx="1.5" cy="1.5" r="1.4" fill=${G.uncertain}></circle>
    <circle cx="4.5" cy="4.5" r="1.4" fill=${G.uncertain}></circle>
  </pattern>
  <pattern id="fill-unknown" width="6" height="6" patternUnits="userSpaceOnUse">
    ${pe("unknown",6)}
  </pattern>
  <pattern id="fill-saved" width="5" height="5" patternUnits="userSpaceOnUse">
    ${pe("saved",5)}<rect width="5" height="2.5" fill=${G.saved}></rect>
  </pattern>
</defs>`,ye=e=>d`<svg class="swatch" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
    <rect
      x="1"
      y="1"
      width="16"
      height="12"
      fill=${un(e)}
      stroke=${G[e]}
      stroke-width="1.5"
    ></rect>
  </svg>`;function be(e){let t=0,n=0;for(let{parts:r}of e){let[o,i]=[0,0];for(let{value:s}of r)s>0?o+=s:i+=s;[t,n]=[Math.min(t,i),Math.max(n,o)]}return[t,n]}var Br=1;function we([e,t],n,r){return Et().domain([e,t-e<Br?e+Br:t]).nice(r).range([n.bottom,n.top])}function Lt(e){let t=Math.abs((e[1]??1)-(e[0]??0));return t>0?Math.max(0,-Math.floor(Math.log10(t)+1e-9)):0}function ln(e,t){let[n,r]=[0,0],o=[];for(let{fill:i,value:s}of e){if(s===0)continue;let a=s>0?n:r,u=a+s;s>0?n=u:r=u;let[l,c]=[t(a),t(u)];o.push({fill:i,y:Math.min(l,c),height:Math.abs(l-c)})}return o}function Ur(e,t,n=16){let r=-1,o=1/0;return e.forEach((i,s)=>{let a=Math.max(Math.abs(i.x-t)-i.width/2,0);a<=n&&a<o&&([r,o]=[s,a])}),r}function zr(e,t,n){if(n===0)return null;switch(e){case"ArrowRight":case"ArrowUp":return Math.min(t+1,n-1);case"ArrowLeft":case"ArrowDown":return Math.max(t-1,0);case"Home":return 0;case"End":return n-1;default:return null}}function xe(e,t,n,r){return M`<g class="axis" aria-hidden="true">${n.map(o=>{let i=Math.round(e(o))+.5;return M`<line class=${o===0?"zero":"grid"} x1=${t.left} x2=${t.right}
        y1=${i} y2=${i}></line>
      <text x=${t.left-6} y=${i} dy="0.32em" text-anchor="end">${r(o)}</text>`})}</g>`}function _e(e,t,n,r){let o=e.some(i=>i.key===r)?r:e[0]?.key;return M`${e.map(i=>{let[s,a]=[i.x-i.width/2,i.key===r];return M`<g class="bar" role="button" data-key=${i.key} aria-label=${i.label}
        aria-pressed=${a} tabindex=${i.key===o?0:-1}>
      <rect class="hit" x=${s} width=${i.width} y=${n.top}
        height=${n.bottom-n.top}></rect>
      ${ln(i.parts,t).map(({fill:u,y:l,height:c})=>M`<rect x=${s+1} width=${Math.max(i.width-2,1)} y=${l} height=${c}
            fill=${un(u)} stroke=${Lr(u)} stroke-width="1"></rect>`)}
      ${a?M`<rect class="ring" x=${s-1} width=${i.width+2} y=${n.top}
        height=${n.bottom-n.top}></rect>`:p}
    </g>`})}`}var Ti=5e3,$e=new Map;function Vr(e,t,n){let{last_run:r,running:o,season:i,balance_point_c:s,currency:a}=e,u=new Intl.DateTimeFormat("en-US",{timeZone:n,year:"numeric",month:"2-digit"}).format(t),l=o?null:[i.runs,i.avoidable_kwh,i.uncertain_kwh];return JSON.stringify([u,a,r?.start,r?.end,s,l])}function Me(e,t,n){let r=$e.get(t);if(r&&r.stamp===n&&r.connection===e.connection)return r.answer;let o=Pi(e,t),i={connection:e.connection,stamp:n,answer:o};$e.set(t,i);let s=()=>{$e.get(t)===i&&$e.delete(t)};return o.then(()=>setTimeout(s,Ti),s),o}async function Pi(e,t){let n=await Pr(e,t),{first_day:r,last_day:o}=n;return{months:n,points:await Hr(e,t,{first_day:r,last_day:o})}}var Di=480,Hi=34,K=class extends q{static{this.properties={...q.properties,_width:{state:!0},_data:{state:!0},_failed:{state:!0},_view:{state:!0},_chosen:{state:!0}}}#t;#r=0;#e;constructor(){super(),this._width=Di}setConfig(t){super.setConfig(t),this.#r+=1,this.#t=this._data=this._failed=this._chosen=void 0}connectedCallback(){super.connectedCallback(),this.#e=new ResizeObserver(([t])=>{let n=Math.floor(t?.contentRect.width??0)-Hi;n>0&&(this._width=n)}),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e?.disconnect()}willUpdate(t){if(super.willUpdate(t),!this._moment?.loaded||!this._entry){this.#t=void 0;return}let n=Vr(this._moment,new Date,this.hass.config.time_zone);n!==this.#t&&(this.#t=n,this.#n(this._entry.entry_id,n))}async#n(t,n){let r=this.#r+=1;try{let o=await this.ask(t,n);if(r!==this.#r)return;this._data=o,this._failed=void 0}catch(o){r===this.#r&&(this._failed=It(o))}}#o=()=>{this._failed=void 0,this._entry&&this.#t!==void 0&&this.#n(this._entry.entry_id,this.#t)};body(t){let{say:n}=this;return d`
      ${this._failed?d`<p class="notice" role="alert">
              ${n(this._data===void 0?"state.error":"chart.stale",{error:this._failed.message})}
              <button @click=${this.#o}>${n("chart.again")}</button>
            </p>`:p}
      ${this._data!==void 0?this.chart(t,this._data):this._failed?p:d`<p class="notice" role="status">${n("state.loading")}</p>`}
    `}switch(t,n,r){return n.length<2?p:d`<div class="switch" role="group" aria-label=${this.say(t)}>
      ${n.map(o=>d`<button aria-pressed=${o===r} @click=${()=>this._view=o}>
            ${this.say(`chart.${o}`)}
          </button>`)}
    </div>`}choosing(t){let n=()=>t.findIndex(r=>r.key===this._chosen);return{click:r=>{let o=r.currentTarget.getBoundingClientRect(),i=t[Ur(t,r.clientX-o.left)];this._chosen=i?.key===this._chosen?void 0:i?.key},key:r=>{let o=r.target.closest("[data-key]")?.getAttribute("data-key"),i=t.findIndex(s=>s.key===o);if(r.key==="Enter"||r.key===" "){let s=t[i]?.key;this._chosen=s===this._chosen?void 0:s}else if(r.key==="Escape")this._chosen=void 0;else{let s=zr(r.key,i===-1?n():i,t.length);if(s===null)return;this._chosen=t[s]?.key,this.#i()}r.preventDefault()}}}async#i(){await this.updateComplete,this.renderRoot.querySelector('.bar[aria-pressed="true"]')?.focus()}told(t,n,r){let{say:o}=this,i=t.findIndex(a=>a.key===this._chosen),s=a=>()=>{let u=i===-1?a>0?0:t.length-1:i+a;this._chosen=t[u]?.key};return d`<div class="told">
      <div class="steps">
        <button
          class="step"
          aria-label=${o("chart.previous")}
          ?disabled=${i===0}
          @click=${s(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <div class="name">
          ${n?d`<strong>${n}</strong>`:d`<span class="secondary">${o("chart.choose")}</span>`}
        </div>
        <button
          class="step"
          aria-label=${o("chart.next")}
          ?disabled=${i===t.length-1}
          @click=${s(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <div aria-live="polite">${r??p}</div>
    </div>`}static{this.styles=[q.styles,D`
      .headline {
        font-size: var(--ha-font-size-xl, 20px);
        font-weight: 500;
      }
      .switch {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 12px 0;
      }
      .chart svg {
        display: block;
        max-width: 100%;
        overflow: visible;
      }
      .axis line,
      .grid {
        stroke: var(--divider-color);
        stroke-width: 1;
      }
      .axis .zero {
        stroke: var(--aux-line);
      }
      .hit {
        fill: transparent;
      }
      .bar {
        cursor: pointer;
        outline: none;
      }
      .bar:hover .hit {
        fill: var(--primary-text-color);
        fill-opacity: 0.08;
      }
      .bar .ring,
      .bar:focus-visible .hit {
        fill: none;
        stroke: var(--primary-text-color);
        stroke-width: 2;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        list-style: none;
        margin: 8px 0;
        padding: 0;
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .swatch {
        flex: none;
      }
      .told {
        margin: 12px 0;
        padding: 8px;
        border: 1px solid var(--divider-color);
        border-radius: 12px;
      }
      .steps {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .name {
        flex: 1;
        text-align: center;
      }
      .step {
        min-width: 36px;
        padding: 0;
        font-size: 20px;
        line-height: 1;
      }
      .step:disabled {
        opacity: 0.4;
        cursor: default;
      }
      .told [aria-live] > * {
        margin: 8px 8px 0;
      }
      table {
        border-collapse: collapse;
        width: 100%;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 4px 8px 4px 0;
        text-align: right;
        font-weight: normal;
        vertical-align: top;
      }
      th:first-child {
        text-align: left;
      }
      thead th {
        color: var(--secondary-text-color);
      }
      tbody tr {
        border-top: 1px solid var(--divider-color);
      }
      details {
        margin-top: 8px;
      }
      summary {
        min-height: 24px;
        padding: 6px 0;
        cursor: pointer;
      }
      summary:focus-visible {
        outline: 2px solid var(--primary-color);
      }
      td {
        white-space: nowrap;
      }
      .scroll {
        overflow-x: auto;
      }
      .notes {
        margin: 8px 0 0;
        padding: 0;
        list-style: none;
        color: var(--secondary-text-color);
      }
      .notes li {
        margin: 4px 0;
      }
      @media (forced-colors: active) {
        :host,
        :host([dark]) {
          --aux-needed: CanvasText;
          --aux-uncertain: CanvasText;
          --aux-wasted: Highlight;
          --aux-unknown: GrayText;
          --aux-defrost: LinkText;
          --aux-line: CanvasText;
        }
      }
    `]}};function Wr(e,t,n){let r=null,o=1/0,i=[],s=e.map(({x:u,width:l})=>[{left:u+5,cost:0},{left:u-5-l,cost:1},{left:Math.min(Math.max(u-l/2,t),Math.max(n-l,t)),cost:4}].filter(({left:c,cost:h})=>h===4||c>=t&&c+l<=n)),a=(u,l)=>{if(!(l>=o)){if(u===e.length){o=l,r=i.map(c=>({...c}));return}for(let c=0;c<e.length;c+=1)for(let h of s[u]??[])i[u]={left:h.left,row:c},Oi(e,i,u)&&a(u+1,l+c*10+h.cost);i.length=u}};return a(0,0),r}var jr=(e,t,n)=>e.map(({x:r,width:o},i)=>({left:Math.min(Math.max(r-o/2,t),Math.max(n-o,t)),row:i}));function Oi(e,t,n){for(let r=0;r<n;r+=1)if(qr(e,t,n,r)||qr(e,t,r,n))return!1;return!0}function qr(e,t,n,r){let[o,i,s]=[e[n],t[n],t[r]],a=s.left+e[r].width;return i.row===s.row?i.left<a+8&&s.left<i.left+o.width+8:i.row>s.row&&o.x>s.left-5+1&&o.x<a+5-1}var Ii=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uff00-\uff60]/g;function ot(e,t=12){let n=e.match(Ii)?.length??0;return Math.ceil(((e.length-n)*.55+n)*t)}function Gr(e,t,n=12){let r=e.split(/\s+/),o=Fr(r,t,n),i=o;for(let s=t;s>0;s-=n/2){let a=Fr(r,s,n);if(a.length>o.length)break;i=a}return i}function Fr(e,t,n){let r=[];for(let o of e){let i=r.at(-1),s=i===void 0?o:`${i} ${o}`;i===void 0||ot(s,n)>t?r.push(o):r[r.length-1]=s}return r}function Kr(e,t,n){let r=[t,...e.filter(i=>i>t&&i<n).sort((i,s)=>i-s),n],o={middle:(t+n)/2,width:0};for(let i=1;i<r.length;i+=1){let[s,a]=[r[i-1],r[i]];a-s>o.width&&(o={middle:(s+a)/2,width:a-s})}return o}var it=["needed","uncertain","wasted"],Xr=["energy","hours","runs"],I=()=>({needed:0,uncertain:0,wasted:0}),ve=e=>e.needed+e.uncertain+e.wasted,Yr={yes:"wasted",uncertain:"uncertain",no:"needed"};function Li(e){let{energy_kwh:t,avoidable_kwh:n,uncertain_kwh:r}=e;if(!t||n===null)return{...I(),[Yr[e.avoidable]]:1};let o=Math.max(t-n,0),i=Math.min(r??(e.avoidable==="uncertain"?o:0),o);return{needed:(o-i)/t,uncertain:i/t,wasted:Math.min(n,t)/t}}function cn(e,t){return t==="energy"?e.energy_kwh:t==="hours"?e.duration_s/3600:1}function $t(e,t,n){if(n==="runs"){e[Yr[t.avoidable]]+=1;return}let r=cn(t,n);if(!r)return;let o=Li(t);for(let i of it)e[i]+=r*o[i]}var Zr=1e6,Bi={fahrenheit:[2,5,10],celsius:[1,2,5,10]},Bt=(e,t)=>t?e*9/5+32:e,fn=e=>Math.round(e*Zr)/Zr,Ui=(e,t,n)=>Math.floor(fn(Bt(e,n)/t))*t+0;function dn(e,t,n){let r=Bi[n?"fahrenheit":"celsius"];return r.find(o=>e/o<=t)??r.at(-1)}function Jr(e,t,n){let r=new Map,o=null;for(let i of e){let s;if(i.outdoor_c===null)s=o??=Qr(NaN,NaN);else{let a=Ui(i.outdoor_c,t,n);s=r.get(a),s||r.set(a,s=Qr(a,a+t))}zi(s,i)}return{width:t,bins:[...r.values()].sort((i,s)=>i.low-s.low),unknown:o}}var to=()=>({runs:0,seconds:0,energy_kwh:0,untold:0}),Qr=(e,t)=>({low:e,high:t,...to(),by:{energy:I(),hours:I(),runs:I()},causes:new Map});function zi(e,t){let n=e.causes.get(t.cause);n||e.causes.set(t.cause,n=to());for(let r of[e,n])r.runs+=1,r.seconds+=t.duration_s,r.energy_kwh+=t.energy_kwh??0,t.energy_kwh===null&&(r.untold+=1);$t(e.by.energy,t,"energy"),$t(e.by.hours,t,"hours"),$t(e.by.runs,t,"runs")}function mn(e,t){let n=I();for(let{by:r}of e.unknown?[...e.bins,e.unknown]:e.bins)n.needed+=r[t].needed,n.uncertain+=r[t].uncertain,n.wasted+=r[t].wasted;return n}var ke=(e,t)=>ve(e.by[t]);function Se(e){if(e.balance_point_c===null)return null;let t=e.balance_point_c+(e.balance_point_uncertainty_k??0);return e.burns_fuel&&e.economic_balance_point_c!==null?Math.max(t,e.economic_balance_point_c):t}function eo(e,t,n){let r=0;for(let o of e)o.outdoor_c!==null&&o.outdoor_c>t&&(r+=cn(o,n)??0);return r}var hn={celsius:4.4,fahrenheit:40,half:4};function Vi(e,t){let n=t?Math.ceil(fn(Bt(e,!0))):Math.ceil(fn(e*2))/2;return e>hn.celsius?n:Math.min(n,t?hn.fahrenheit:hn.half)}function no(e,t){let n=[],r=(o,i)=>{i!==null&&n.push({kind:o,at:Bt(i,t)})};return r("copes",e.balance_point_c),e.burns_fuel&&r("economic",e.economic_balance_point_c),r("allowed",e.aux_lockout_c),e.suggested_lockout_c!==null&&n.push({kind:"suggested",at:Vi(e.suggested_lockout_c,t)}),n.sort((o,i)=>o.at-i.at)}function ro(e,t,n){let r=1/0,o=-1/0;for(let{outdoor_c:a}of e)a!==null&&(r=Math.min(r,a),o=Math.max(o,a));r=r===1/0?NaN:Bt(r,n),o=o===-1/0?NaN:Bt(o,n);let i=n?12:7,s=n?2:1;for(let{at:a}of t)Number.isNaN(r)&&(r=o=a),a<r&&a>r-i&&(r=a-s),a>o&&a<o+i&&(o=a+s);return[r,o]}var qi=200,oo=15,Fi=8,Wi=[165,110,80],pn=24,Ae=class extends K{constructor(){super(...arguments);this.heading="outdoor.heading"}#t;ask(n,r){return Me(this.hass,n,r)}chart(n,r){let{say:o}=this;if(!n.has_backup)return d`<p class="notice">${o("summary.no_backup")}</p>`;if(r.points.length===0)return d`<p class="notice">
        ${o(n.running?"outdoor.first_run":"chart.no_runs")}
      </p>`;let i=this.#e(r),s=no(n,this.format.fahrenheit),a=this.#h(r,s,i),u=a.from.bins.find(l=>String(l.low)===this._chosen);return d`
      <p class="headline">${this.#o(n,r,i)}</p>
      ${this.switch("chart.measure",this.#r(r),i)}
      ${a.bars.length>0?d`${this.#c(n,a,s,i)}
            ${this.#y(n,mn(a.from,i),i)}
            ${this.told(a.bars,u&&this.#a(u),u&&this.#b(u,i))}`:p}
      <ul class="notes">
        ${this.#w(n,r,a.from,i).map(l=>d`<li>${l}</li>`)}
      </ul>
      ${this.#x(a.from,i)}
    `}#r({points:n}){return n.some(r=>r.energy_kwh!==null)?Xr:["hours","runs"]}#e(n){let r=this.#r(n);return r.find(o=>o===this._view)??r[0]}#n(n,r){let{format:o,say:i}=this;return r==="energy"?o.energy(n):r==="hours"?o.hours(n):i("chart.count",{count:o.number(n)})}#o(n,{points:r},o){let{say:i}=this,s=this.#n(ve(mn(this.#i(r),o)),o),a=Se(n);if(a===null)return i("outdoor.headline_unlearned",{all:s});let u=eo(r,a,o);if(u===0)return i("outdoor.headline_none",{all:s});let l=n.burns_fuel&&n.economic_balance_point_c!==null;return i(l?"outdoor.headline_fuel":"outdoor.headline",{all:s,mild:this.#n(u,o)})}#i(n,r){let{fahrenheit:o}=this.format,i=r??this.#t?.histogram.width??dn(1,1,o),s=[n,i,o];return(!this.#t||s.some((a,u)=>a!==this.#t?.key[u]))&&(this.#t={key:s,histogram:Jr(n,i,o)}),this.#t.histogram}get#s(){return{left:44,right:this._width-8}}#h({points:n},r,o){let{left:i,right:s}=this.#s,[a,u]=ro(n,r,this.format.fahrenheit),l=Math.max(Math.floor((s-i)/Fi)-2,1),c=dn(u-a,l,this.format.fahrenheit),h=this.#i(n,c),f=Math.floor(a/c)*c,m=Math.max(Math.floor(u/c)*c+c,f+c),g=this.#l(f,m),w=h.bins.map(x=>({key:String(x.low),x:(g(x.low)+g(x.high))/2,width:g(x.high)-g(x.low),parts:it.map(b=>({fill:b,value:x.by[o][b]})),label:`${this.#a(x)}: ${this.#n(ke(x,o),o)}. ${this.#u(x.by[o],o)}`}));return{from:h,bars:w,low:f,high:m}}#l(n,r){let{left:o,right:i}=this.#s;return Et().domain([n,r]).range([o,i])}#a({low:n,high:r}){let{format:o,say:i}=this;return i("outdoor.bin",{low:o.number(n),high:o.number(r),unit:o.unit})}#u(n,r){return it.filter(o=>n[o]>0).map(o=>`${this.say(`chart.${o}`)}: ${this.#n(n[o],r)}`).join(", ")}#c(n,r,o,i){let{say:s,format:a}=this,{bars:u,low:l,high:c}=r,{left:h,right:f}=this.#s,m=this.#l(l,c),g=o.map(({at:N})=>Math.min(Math.max(m(N),h),f)),w=o.map(N=>this.#f(n,N,l,c)),{texts:x,places:b}=this.#d(w,g),A=Math.max(-1,...b.map(({row:N})=>N))+1,v=Math.max(0,...x.map(N=>N.lines.length))*oo+6,_=A*v+pn,$={left:h,right:f,top:_,bottom:_+qi},k=we(be(u),$,5),C=k.ticks(5).filter(N=>i!=="runs"||Number.isInteger(N)),at=Lt(C),{click:X,key:ut}=this.choosing(u);return d`<div class="chart">
      <svg
        width=${this._width}
        height=${$.bottom+44}
        viewBox="0 0 ${this._width} ${$.bottom+44}"
        role="group"
        aria-label=${s("outdoor.chart",{unit:a.unit})}
        @click=${X}
        @keydown=${ut}
      >
        ${ge()} ${this.#p(n,m,$,g)}
        ${xe(k,$,C,N=>a.number(N,at))}
        <text x="0" y=${$.top-13} aria-hidden="true">${s(`outdoor.axis_${i}`)}</text>
        ${this.#g(m,$)} ${_e(u,k,$,this._chosen)}
        <g class="marks">
          ${o.map((N,y)=>{let{left:L,row:E}=b[y],B=(A-E)*v;return this.#m(N,x[y],{x:Math.round(g[y]),from:L,top:B-v,foot:B,bottom:$.bottom})})}
        </g>
      </svg>
    </div>`}#f(n,{kind:r,at:o},i,s){let{say:a,format:u}=this,l=u.fahrenheit?Math.round(o):Math.round(o*2)/2,c=`${u.number(l,Number.isInteger(l)?0:1)} ${u.unit}`;if(r==="copes"){let h=n.balance_point_uncertainty_k;h&&(c+=` ± ${u.temperatureDifference(h)}`),n.balance_point_is_default&&(c=a("outdoor.assumed",{value:c}))}return o>s&&(c+=" →"),o<i&&(c=`← ${c}`),{name:a(`outdoor.${r}`),value:c}}#d(n,r){let o=[],i=[];for(let s of Wi){o=n.map(({name:u,value:l})=>{let c=[...Gr(u,s),l];return{lines:c,width:Math.max(...c.map(h=>ot(h)))}}),i=o.map(({width:u},l)=>({x:r[l],width:u}));let a=Wr(i,0,this._width);if(a)return{texts:o,places:a}}return{texts:o,places:jr(i,0,this._width)}}#m({kind:n},{lines:r,width:o},i){let s=i.from<i.x&&i.x<i.from+o,[a,u]=s?["middle",i.from+o/2]:["start",i.from];return M`<g class="mark ${n}">
      <line x1=${i.x} x2=${i.x} y1=${s?i.foot-2:i.top+4} y2=${i.bottom}></line>
      <text text-anchor=${a}>${r.map((l,c)=>M`<tspan class=${c===r.length-1?"value":""} x=${u}
            y=${i.foot-8-(r.length-1-c)*oo}>${l}</tspan>`)}</text>
    </g>`}#p(n,r,{left:o,right:i,top:s,bottom:a},u){let l=Se(n);if(l===null||n.balance_point_c===null)return p;let{say:c,format:h}=this,f=b=>Math.min(Math.max(r(h.degrees(b)),o),i),m=f(l),g=f(n.balance_point_c-(n.balance_point_uncertainty_k??0)),w=(b,A,v)=>{let{middle:_,width:$}=Kr(u,A,v);return ot(b)<=$-8?M`<text x=${_} y=${s-8} text-anchor="middle">${b}</text>`:p},x=(b,A,v)=>M`<rect class=${b} x=${A} width=${Math.max(v-A,0)} y=${s-pn}
        height=${a-s+pn}></rect>`;return M`<g class="zones">
      ${x("enough",m,i)} ${x("perhaps",g,m)}
      ${w(c("outdoor.needs_help"),o,g)} ${w(c("outdoor.enough"),m,i)}
    </g>`}#g(n,r){let{say:o,format:i}=this,s=n.ticks(Math.max(Math.floor((r.right-r.left)/56),2));return M`<g class="axis" aria-hidden="true">
      ${s.filter(Number.isInteger).map(a=>M`<line class="zero" x1=${n(a)} x2=${n(a)} y1=${r.bottom}
            y2=${r.bottom+5}></line>
          <text x=${n(a)} y=${r.bottom+18} text-anchor="middle">${i.number(a)}</text>`)}
      <text x=${(r.left+r.right)/2} y=${r.bottom+38} text-anchor="middle">${o("outdoor.axis",{unit:i.unit})}</text>
    </g>`}#y(n,r,o){let{say:i}=this;return d`<ul class="legend">
      ${it.map(s=>d`<li>
            ${ye(s)}
            <span
              >${i(`chart.${s}`)}:
              <strong>${this.#n(r[s],o)}</strong></span
            >
          </li>`)}
      ${Se(n)===null?p:d`<li>
              <span class="zone" aria-hidden="true"></span>
              <span>${i("outdoor.enough")}</span>
            </li>`}
    </ul>`}#b(n,r){let{say:o,format:i}=this,s=[...n.causes].sort(([,u],[,l])=>l.seconds-u.seconds),a=u=>d`<td>${i.number(u.runs)}</td>
        <td>${i.duration(u.seconds)}</td>
        <td>${i.energy(u.untold===u.runs?null:u.energy_kwh)}</td>`;return d`
      <p>${this.#u(n.by[r],r)}</p>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${o("chart.why")}</th>
              <th scope="col">${o("chart.runs")}</th>
              <th scope="col">${o("chart.hours")}</th>
              <th scope="col">${o("chart.energy")}</th>
            </tr>
          </thead>
          <tbody>
            ${s.map(([u,l])=>d`<tr>
                  <th scope="row">${o(`cause.${u}`)}</th>
                  ${a(l)}
                </tr>`)}
            ${s.length>1?d`<tr>
                    <th scope="row">${o("chart.all")}</th>
                    ${a(n)}
                  </tr>`:p}
          </tbody>
        </table>
      </div>
    `}#w(n,{months:r,points:o},{unknown:i},s){let{say:a,format:u}=this,l=[];n.balance_point_c===null?l.push(a("outdoor.unlearned")):n.balance_point_is_default&&l.push(a("outdoor.default",{value:u.temperature(n.balance_point_c)})),n.burns_fuel&&n.economic_balance_point_c===null&&l.push(a("outdoor.no_economic")),n.suggested_lockout_c===null&&l.push(a("outdoor.no_suggestion")),i&&l.push(a("outdoor.unknown",{runs:u.number(i.runs),all:this.#n(ke(i,s),s)}));let c=o.filter(h=>h.energy_kwh===null).length;return c>0&&s==="energy"&&l.push(a("chart.untold",{runs:u.number(c)})),l.push(a("outdoor.since",{day:u.calendarDay(r.counted_since&&r.counted_since>r.first_day?r.counted_since:r.first_day)})),l}#x({bins:n,unknown:r},o){let{say:i}=this,s=(a,u)=>d`<tr>
        <th scope="row">${a}</th>
        ${it.map(l=>d`<td>${this.#n(u.by[o][l],o)}</td>`)}
        <td>${this.#n(ke(u,o),o)}</td>
      </tr>`;return d`<details>
      <summary>${i("chart.table")}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${i("outdoor.temperature")}</th>
              ${it.map(a=>d`<th scope="col">${i(`chart.${a}`)}</th>`)}
              <th scope="col">${i("chart.all")}</th>
            </tr>
          </thead>
          <tbody>
            ${n.map(a=>s(this.#a(a),a))}
            ${r?s(i("outdoor.unknown_row"),r):p}
          </tbody>
        </table>
      </div>
    </details>`}getCardSize(){return 9}static{this.styles=[K.styles,D`
      .zones .enough {
        fill: var(--aux-wasted);
        fill-opacity: 0.09;
      }
      .legend .zone {
        width: 16px;
        height: 12px;
        border: 1px solid var(--divider-color);
        background: color-mix(in srgb, var(--aux-wasted) 9%, transparent);
      }
      .zones text {
        fill: var(--primary-text-color);
        font-weight: 500;
      }
      .zones .perhaps {
        fill: var(--aux-line);
        fill-opacity: 0.14;
      }
      .mark line {
        stroke: var(--aux-line);
        stroke-width: 2;
        pointer-events: none;
      }
      .mark.copes line {
        stroke-width: 3;
      }
      .mark.allowed line {
        stroke-dasharray: 7 4;
      }
      .mark.suggested line {
        stroke-dasharray: 2 4;
        stroke-linecap: round;
      }
      .mark.economic line {
        stroke-dasharray: 10 4 2 4;
      }
      .mark text {
        paint-order: stroke;
        stroke: var(--card-background-color, #fff);
        stroke-width: 3px;
        stroke-linejoin: round;
      }
      .mark .value {
        fill: var(--primary-text-color);
        font-weight: 600;
      }
    `]}};var so=["money","energy","hours"],st=()=>({...I(),unknown:0,saved:0});function ao(e,t,n,r){let o=e.counted_since,i=e.months.length-1,s=Ki(e,t,n==="hours"?"hours":"energy",r);return e.months.map(({first_day:a,last_day:u,...l},c)=>{let h=o!==null&&a<o&&o<=u,f=s[c]??I(),m={money:()=>Gi(l),energy:()=>ji(l,h?f:null),hours:()=>l.hours===null?null:{...st(),...f}}[n]();return{first_day:a,last_day:u,sum:l,amounts:m,current:c===i}}).filter(a=>o===null||a.last_day>=o||a.sum.energy_kwh)}function ji(e,t){let{energy_kwh:n,avoidable_kwh:r,uncertain_kwh:o}=e;if(n===null)return null;if(r===null&&o===null&&n)return{...st(),unknown:n};let i=Math.max(n-(r??0)-(o??0),0),s=t?Math.min(Math.max(i-t.needed,0),e.unpriced_kwh):0;return{...st(),needed:i-s,uncertain:o??0,wasted:r??0,unknown:s}}function Gi(e){let{cost:t,extra_cost:n}=e;return t===null?null:n===null?{...st(),unknown:t}:n<0?{...st(),needed:t,saved:n}:{...st(),needed:Math.max(t-n,0),wasted:n}}function Ki(e,t,n,r){let o=e.months.map(a=>Xi(a.first_day,r)),i=o.map(I),s=0;for(let a of t)if(!(a.start<(o[0]??1/0))){for(;s+1<o.length&&a.start>=o[s+1];)s+=1;$t(i[s],a,n)}return i}function Xi(e,t){let n=Date.parse(`${e}T00:00:00Z`),r=n-io(n,t);return r=n-io(r,t),r}function io(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit"}).formatToParts(e),r=i=>Number(n.find(s=>s.type===i)?.value??"0");return Date.UTC(r("year"),r("month")-1,r("day"),r("hour"),r("minute"),r("second"))-Math.floor(e/1e3)*1e3}function uo(e){let t=null;for(let{amounts:n}of e)if(n){t??=st();for(let r of Object.keys(t))t[r]+=n[r]}return t}var Ut=e=>e.needed+e.uncertain+e.wasted+e.unknown;var Yi=190,Zi=56,gn=["needed","uncertain","wasted","unknown","saved"],Qi=({amounts:e,sum:t})=>e!==null&&!!(t.runs||t.energy_kwh),Ne=class extends K{constructor(){super(...arguments);this.heading="season.heading"}#t;async ask(n,r){let[o,i]=await Promise.all([Me(this.hass,n,r),Dr(this.hass,n).catch(()=>null)]);return{...o,report:i}}chart(n,r){let{say:o}=this;if(!n.has_backup)return d`<p class="notice">${o("summary.no_backup")}</p>`;let i=so.filter(h=>this.#r(r,h).some(Qi)),s=i.find(h=>h===this._view)??i[0],a=s&&this.#r(r,s),u=a&&uo(a);if(!s||!a||!u)return d`<p class="notice">${o("chart.no_runs")}</p>`;let l=this.#a(a,s),c=a.find(h=>h.first_day===this._chosen);return d`
      <p class="headline">${this.#h(u,s)}</p>
      ${this.#l(r,s)} ${this.switch("chart.measure",i,s)}
      ${this.#f(a,l,s)}
      <ul class="legend">
        ${this.#i(u).map(h=>d`<li>
              ${ye(h)}
              <span
                >${this.#o(h,s)}:
                <strong>${this.#e(Math.abs(u[h]),s)}</strong></span
              >
            </li>`)}
      </ul>
      ${this.told(l,c&&this.#s(c),c&&this.#d(c,s))}
      <ul class="notes">
        ${this.#m(r,a,s).map(h=>d`<li>${h}</li>`)}
      </ul>
      ${this.#p(a,u,s)}
    `}#r(n,r){let o=this.hass.config.time_zone;(this.#t?.data!==n||this.#t.zone!==o)&&(this.#t={data:n,zone:o,views:new Map});let{views:i}=this.#t,s=i.get(r)??ao(n.months,n.points,r,o);return i.set(r,s),s}#e(n,r){let{format:o}=this;return r==="money"?o.money(n,this.#n):r==="energy"?o.energy(n):n===null?o.number(null):o.hours(n)}get#n(){return this._data?.months.currency??""}#o(n,r){return this.say(r==="money"?`season.money_${n}`:`chart.${n}`)}#i(n){return gn.filter(r=>r==="needed"||r==="wasted"||n[r]!==0)}#s({first_day:n,current:r}){let o=`${this.format.month(n,"long")} ${n.slice(0,4)}`;return r?this.say("season.so_far",{month:o}):o}#h(n,r){let{say:o}=this,i={all:this.#e(Ut(n),r),wasted:this.#e(n.wasted,r),saved:this.#e(-n.saved,r)},s=n.wasted+n.saved;return r==="money"&&s<-.005?o("season.headline_saved",{...i,saved:this.#e(-s,r)}):o(`season.headline_${r}`,{...i,wasted:this.#e(Math.max(s,0),r)})}#l({report:n},r){let o=n?.last_season;if(!o)return p;let{say:i,format:s}=this,a=h=>r==="money"?h.cost:r==="energy"?h.energy_kwh:h.hours,u=r==="money"?o.extra_cost:r==="energy"?o.avoidable_kwh:null,l=a(o);if(l===null)return p;let c={from:s.calendarDay(o.first_day),to:s.calendarDay(o.last_day),then:this.#e(l,r),now:this.#e(a(o.this_season),r)};return d`<p class="secondary">
      ${u!==null&&u>0?i("season.compared_wasted",{...c,wasted:this.#e(u,r)}):i("season.compared",c)}
    </p>`}#a(n,r){let{left:o,right:i}=this.#c,s=(i-o)/Math.max(n.length,1);return n.map((a,u)=>({key:a.first_day,x:o+s*(u+.5),width:Math.min(s*.8,Zi),parts:a.amounts?gn.map(l=>({fill:l,value:a.amounts[l]})):[],label:`${this.#s(a)}: ${this.#u(a,r)}`}))}#u({amounts:n,sum:r},o){return n?!r.runs&&Ut(n)===0?this.say("chart.no_runs_then"):gn.filter(i=>n[i]!==0).map(i=>`${this.#o(i,o)}: ${this.#e(Math.abs(n[i]),o)}`).join(", "):this.say(o==="money"?"season.no_cost":"season.not_known")}get#c(){return{left:52,right:this._width-4}}#f(n,r,o){let{say:i,format:s}=this,a={...this.#c,top:26,bottom:26+Yi},[u,l]=be(r),c=we([u,l*1.1],a,5),h=c.ticks(5),f=o==="money"&&Lt(h)>0?2:Lt(h),m=(a.right-a.left)/Math.max(n.length,1),g=n.every(({first_day:b})=>ot(s.month(b))<m)?"short":"narrow",{click:w,key:x}=this.choosing(r);return d`<div class="chart">
      <svg
        width=${this._width}
        height=${a.bottom+26}
        viewBox="0 0 ${this._width} ${a.bottom+26}"
        role="group"
        aria-label=${i("season.chart")}
        @click=${w}
        @keydown=${x}
      >
        ${ge()}
        ${xe(c,a,h,b=>o==="money"?s.money(b,this.#n,f):s.number(b,f))}
        <text x="0" y="12" aria-hidden="true">${i(`season.axis_${o}`)}</text>
        ${_e(r,c,a,this._chosen)}
        <g aria-hidden="true">
          ${r.map((b,A)=>{let v=n[A],_=v.amounts&&Ut(v.amounts),$=_===null?"?":o==="money"?s.money(_,this.#n,_<10?2:0):s.number(_,_>0&&_<10?1:0),k=Math.min(c(0),...ln(b.parts,c).map(C=>C.y));return M`
              ${ot($)<=m-2?M`<text class="sum" x=${b.x} y=${k-5} text-anchor="middle">${$}</text>`:p}
              <text class=${v.current?"current":""} x=${b.x} y=${a.bottom+17}
                text-anchor="middle">${s.month(v.first_day,g)}</text>
              ${v.current?M`<rect class="current" x=${b.x-9} width="18" height="3" rx="1.5"
                      y=${a.bottom+22}></rect>`:p}`})}
        </g>
      </svg>
    </div>`}#d({sum:n,...r},o){let{say:i,format:s}=this;return d`
      <p>${this.#u({sum:n,...r},o)}</p>
      <p class="secondary">
        ${i("season.figures",{runs:s.number(n.runs),hours:n.hours===null?s.number(null):s.hours(n.hours),energy:s.energy(n.energy_kwh),cost:s.money(n.cost,this.#n)})}
      </p>
    `}#m({months:n},r,o){let{say:i,format:s}=this,a=[],u=f=>r.reduce((m,g)=>m+(f(g.sum)??0),0),l=u(f=>f.unpriced_kwh);l>=.05&&o!=="hours"&&a.push(i("season.unpriced",{energy:s.energy(l)}));let c=u(f=>f.runs_without_energy);c>0&&o!=="hours"&&a.push(i("chart.untold",{runs:s.number(c)})),o==="money"&&u(f=>f.uncertain_kwh)>0&&a.push(i("season.perhaps"));let h=u(f=>f.outage_cost);return o==="money"&&h>0&&a.push(i("season.outage",{cost:this.#e(h,o)})),o==="hours"&&a.push(i("season.hours_note")),n.counted_since&&n.counted_since>n.first_day&&a.push(i("season.since",{day:s.calendarDay(n.counted_since)})),a}#p(n,r,o){let{say:i}=this,s=this.#i(r),a=(u,l)=>d`<tr>
        <th scope="row">${u}</th>
        ${s.map(c=>d`<td>${this.#e(l&&Math.abs(l[c]),o)}</td>`)}
        <td>${this.#e(l&&Ut(l),o)}</td>
      </tr>`;return d`<details>
      <summary>${i("chart.table")}</summary>
      <div class="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">${i("season.month")}</th>
              ${s.map(u=>d`<th scope="col">${this.#o(u,o)}</th>`)}
              <th scope="col">${i("chart.all")}</th>
            </tr>
          </thead>
          <tbody>
            ${n.map(u=>a(this.#s(u),u.amounts))}
            ${a(i("season.all"),r)}
          </tbody>
        </table>
      </div>
    </details>`}getCardSize(){return 8}static{this.styles=[K.styles,D`
      text.sum {
        fill: var(--primary-text-color);
      }
      text.current {
        fill: var(--primary-text-color);
        font-weight: 600;
      }
      rect.current {
        fill: var(--primary-color);
      }
    `]}};var Ee=class extends q{constructor(){super(...arguments);this.heading="summary.heading"}body(n){return d`
      <p class="headline">${this.#t(n)}</p>
      ${this.#r(n)} ${this.#e(n)}
    `}#t({month:n,currency:r,has_backup:o}){let{say:i,format:s}=this;if(!o)return i("summary.no_backup");if(n.runs===0)return i("summary.month_none");if(n.cost===null)return i("summary.month_energy",{energy:s.energy(n.energy_kwh),wasted:s.energy(n.avoidable_kwh)});let a=s.money(n.cost,r),u=n.extra_cost;return u===null?i("summary.month_cost",{cost:a}):u<=-.005?i("summary.month_saved",{cost:a,saved:s.money(-u,r)}):u<.005?i("summary.month_needed",{cost:a}):i("summary.month",{cost:a,extra:s.money(u,r)})}#r({season:n,currency:r,has_backup:o}){if(!o||n.cost===null||!n.runs)return p;let{say:i,format:s}=this;return d`<p class="secondary">
      ${i("summary.season",{cost:s.money(n.cost,r),extra:s.money(n.extra_cost,r)})}
    </p>`}#e(n){let{say:r,format:o}=this,{running:i,run:s,last_run:a,emergency_heat:u,outage:l}=n;return d`<div class="now ${i?"on":""}" role="status">
      <ha-icon icon=${i?"mdi:radiator":i===null?"mdi:help-circle-outline":"mdi:radiator-off"} aria-hidden="true"></ha-icon>
      <div>
        <strong>${r(i===null?"now.unknown":i?"now.on":"now.off")}</strong>
        ${i&&s?d`<p>${this.#n(s)}</p>
                <p class="secondary">
                  ${r("now.so_far",{duration:o.duration(s.minutes*60),energy:o.energy(s.energy_kwh),power:o.power(n.power_w)})}
                </p>`:a?d`<p class="secondary">
                  ${r("now.last",{at:o.dayAndTime(a.start),duration:o.duration(a.minutes*60)})}
                  ${this.#n(a)}
                </p>`:d`<p class="secondary">${r("now.never")}</p>`}
        ${u?d`<p class="warning">${r("now.emergency")}</p>`:p}
        ${l?d`<p class="warning">${r("now.outage",{at:o.day(l.since)})}</p>`:p}
      </div>
    </div>`}#n(n){let r=this.say(`cause.${n.cause}`);return n.avoidable==="yes"?`${r} ${this.say("now.wasted")}`:r}getCardSize(){return 3}static{this.styles=[q.styles,D`
      .headline {
        font-size: var(--ha-font-size-xl, 20px);
        font-weight: 500;
      }
      .now {
        display: flex;
        gap: 12px;
        margin-top: 12px;
        padding: 12px;
        border-radius: 12px;
        border: 1px solid var(--divider-color);
      }
      .now.on {
        border-color: var(--aux-wasted);
      }
      .now.on ha-icon {
        color: var(--aux-wasted);
      }
      .now p {
        margin: 2px 0 0;
      }
      .warning {
        color: var(--aux-emergency_heat);
      }
    `]}};var zt=(e,t,n={})=>({type:`custom:aux-heat-${e}-card`,entry_id:t.entry_id,...n}),Vt=class{static async generate(t,n){let r=_t(n),o=await fe(n);return o.length===0?{views:[ts(r)]}:{views:o.map(i=>Ji(i,r,o.length>1))}}static getCreateSuggestions(t){return{title:_t(t)("dashboard.title"),icon:"mdi:radiator"}}};function Ji(e,t,n){let r=(s,a={})=>{let u=e.entities[s];return u?[{type:"tile",entity:u,...a}]:[]},o=e.sources.climates.map(s=>({type:"thermostat",entity:s})),i=[{type:"grid",column_span:2,cards:[zt("summary",e),zt("findings",e),zt("timeline",e)]},{type:"grid",column_span:2,cards:[zt("outdoor",e),zt("season",e)]},{type:"grid",cards:[{type:"heading",heading:t("dashboard.facts")},...r("sensor.balance_point"),...r("sensor.suggested_lockout"),...r("sensor.backup_covers_to"),...r("sensor.economic_balance_point"),...r("sensor.strip_size"),...r("sensor.heat_pump_cop"),...r("sensor.resistance_heat_utilization"),...r("sensor.backup_last_proven"),...r("sensor.outage_days"),...r("sensor.evidence"),...e.entities["button.backup_test"]?[{type:"heading",heading:t("dashboard.test"),heading_style:"subtitle"},...r("button.backup_test"),...r("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:t("dashboard.thermostat")},...o]}];return{title:n?e.title:t("dashboard.title"),path:n?e.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,sections:i}}function ts(e){return{title:e("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${e("state.none")}

[${e("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var es={summary:{element:Ee,domains:["binary_sensor"]},outdoor:{element:Ae,domains:["sensor"]},season:{element:Ne,domains:["sensor"]}},Re=an(navigator.language);for(let[e,{element:t,domains:n}]of Object.entries(es)){let r=`aux-heat-${e}-card`;customElements.get(r)||(customElements.define(r,t),(window.customCards??=[]).push({type:r,name:Re(`card.${e}`),description:Re(`card.${e}_description`),preview:!0,getEntitySuggestion:(o,i)=>ns(o,i,r,n)}))}function ns(e,t,n,r){return!(e.entities?.[t]?.platform==="aux_heat")||!r.includes(t.split(".")[0]??"")?null:{config:{type:`custom:${n}`}}}var lo="ll-strategy-dashboard-aux-heat";customElements.get(lo)||(customElements.define(lo,class extends HTMLElement{static{this.generate=Vt.generate}static{this.getCreateSuggestions=Vt.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:Re("dashboard.title"),description:Re("dashboard.description")}));
