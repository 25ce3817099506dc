function Mt(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function uo(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function yn(e){let t,n,r;e.length!==2?(t=Mt,n=(a,u)=>Mt(e(a),u),r=(a,u)=>e(a)-u):(t=e===Mt||e===uo?e:lo,n=e,r=e);function o(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;n(a[h],u)<0?l=h+1:c=h}while(l<c)}return l}function i(a,u,l=0,c=a.length){if(l<c){if(t(u,u)!==0)return c;do{let h=l+c>>>1;n(a[h],u)<=0?l=h+1:c=h}while(l<c)}return l}function s(a,u,l=0,c=a.length){let h=o(a,u,l,c-1);return h>l&&r(a[h-1],u)>-r(a[h],u)?h-1:h}return{left:o,center:s,right:i}}function lo(){return 0}function co(e){return e===null?NaN:+e}var bn=yn(Mt),wn=bn.right,es=bn.left,ns=yn(co).center;var rs=xn(_n),os=xn(ho);function xn(e){return function(t,n,r=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((r=+r)>=0))throw new RangeError("invalid ry");let{data:o,width:i,height:s}=t;if(!((i=Math.floor(i))>=0))throw new RangeError("invalid width");if(!((s=Math.floor(s!==void 0?s:o.length/i))>=0))throw new RangeError("invalid height");if(!i||!s||!n&&!r)return t;let a=n&&e(n),u=r&&e(r),l=o.slice();return a&&u?(lt(a,l,o,i,s),lt(a,o,l,i,s),lt(a,l,o,i,s),ct(u,o,l,i,s),ct(u,l,o,i,s),ct(u,o,l,i,s)):a?(lt(a,o,l,i,s),lt(a,l,o,i,s),lt(a,o,l,i,s)):u&&(ct(u,o,l,i,s),ct(u,l,o,i,s),ct(u,o,l,i,s)),t}}function lt(e,t,n,r,o){for(let i=0,s=r*o;i<s;)e(t,n,i,i+=r,1)}function ct(e,t,n,r,o){for(let i=0,s=r*o;i<r;++i)e(t,n,i,i+s,r)}function ho(e){let t=_n(e);return(n,r,o,i,s)=>{o<<=2,i<<=2,s<<=2,t(n,r,o+0,i+0,s),t(n,r,o+1,i+1,s),t(n,r,o+2,i+2,s),t(n,r,o+3,i+3,s)}}function _n(e){let t=Math.floor(e);if(t===e)return fo(e);let n=e-t,r=2*e+1;return(o,i,s,a,u)=>{if(!((a-=u)>=s))return;let l=t*i[s],c=u*t,h=c+u;for(let f=s,m=s+c;f<m;f+=u)l+=i[Math.min(a,f)];for(let f=s,m=a;f<=m;f+=u)l+=i[Math.min(a,f+c)],o[f]=(l+n*(i[Math.max(s,f-h)]+i[Math.min(a,f+h)]))/r,l-=i[Math.max(s,f-c)]}}function fo(e){let t=2*e+1;return(n,r,o,i,s)=>{if(!((i-=s)>=o))return;let a=e*r[o],u=s*e;for(let l=o,c=o+u;l<c;l+=s)a+=r[Math.min(i,l)];for(let l=o,c=i;l<=c;l+=s)a+=r[Math.min(i,l+u)],n[l]=a/t,a-=r[Math.max(o,l-u)]}}var mo=Array.prototype,is=mo.slice;var po=Math.sqrt(50),go=Math.sqrt(10),yo=Math.sqrt(2);function Wt(e,t,n){let r=(t-e)/Math.max(0,n),o=Math.floor(Math.log10(r)),i=r/Math.pow(10,o),s=i>=po?10:i>=go?5:i>=yo?2:1,a,u,l;return o<0?(l=Math.pow(10,-o)/s,a=Math.round(e*l),u=Math.round(t*l),a/l<e&&++a,u/l>t&&--u,l=-l):(l=Math.pow(10,o)*s,a=Math.round(e/l),u=Math.round(t/l),a*l<e&&++a,u*l>t&&--u),u<a&&.5<=n&&n<2?Wt(e,t,n*2):[a,u,l]}function $n(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[o,i,s]=r?Wt(t,e,n):Wt(e,t,n);if(!(i>=o))return[];let a=i-o+1,u=new Array(a);if(r)if(s<0)for(let l=0;l<a;++l)u[l]=(i-l)/-s;else for(let l=0;l<a;++l)u[l]=(i-l)*s;else if(s<0)for(let l=0;l<a;++l)u[l]=(o+l)/-s;else for(let l=0;l<a;++l)u[l]=(o+l)*s;return u}function jt(e,t,n){return t=+t,e=+e,n=+n,Wt(e,t,n)[2]}function Mn(e,t,n){t=+t,e=+e,n=+n;let r=t<e,o=r?jt(t,e,n):jt(e,t,n);return(r?-1:1)*(o<0?1/-o:o)}var ss=bo(Math.random);function bo(e){return function(n,r=0,o=n.length){let i=o-(r=+r);for(;i;){let s=e()*i--|0,a=n[i+r];n[i+r]=n[s+r],n[s+r]=a}return n}}function mt(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function St(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function F(){}var J=.7,dt=1/J,ht="\\s*([+-]?\\d+)\\s*",vt="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",H="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",wo=/^#([0-9a-f]{3,8})$/,xo=new RegExp(`^rgb\\(${ht},${ht},${ht}\\)$`),_o=new RegExp(`^rgb\\(${H},${H},${H}\\)$`),$o=new RegExp(`^rgba\\(${ht},${ht},${ht},${vt}\\)$`),Mo=new RegExp(`^rgba\\(${H},${H},${H},${vt}\\)$`),vo=new RegExp(`^hsl\\(${vt},${H},${H}\\)$`),ko=new RegExp(`^hsla\\(${vt},${H},${H},${vt}\\)$`),vn={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};mt(F,pt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:kn,formatHex:kn,formatHex8:So,formatHsl:Ao,formatRgb:Sn,toString:Sn});function kn(){return this.rgb().formatHex()}function So(){return this.rgb().formatHex8()}function Ao(){return Hn(this).formatHsl()}function Sn(){return this.rgb().formatRgb()}function pt(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=wo.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?An(t):n===3?new N(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Gt(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Gt(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=xo.exec(e))?new N(t[1],t[2],t[3],1):(t=_o.exec(e))?new N(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=$o.exec(e))?Gt(t[1],t[2],t[3],t[4]):(t=Mo.exec(e))?Gt(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=vo.exec(e))?Rn(t[1],t[2]/100,t[3]/100,1):(t=ko.exec(e))?Rn(t[1],t[2]/100,t[3]/100,t[4]):vn.hasOwnProperty(e)?An(vn[e]):e==="transparent"?new N(NaN,NaN,NaN,0):null}function An(e){return new N(e>>16&255,e>>8&255,e&255,1)}function Gt(e,t,n,r){return r<=0&&(e=t=n=NaN),new N(e,t,n,r)}function De(e){return e instanceof F||(e=pt(e)),e?(e=e.rgb(),new N(e.r,e.g,e.b,e.opacity)):new N}function At(e,t,n,r){return arguments.length===1?De(e):new N(e,t,n,r??1)}function N(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}mt(N,At,St(F,{brighter(e){return e=e==null?dt:Math.pow(dt,e),new N(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new N(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new N(Z(this.r),Z(this.g),Z(this.b),Xt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Nn,formatHex:Nn,formatHex8:No,formatRgb:En,toString:En}));function Nn(){return`#${Y(this.r)}${Y(this.g)}${Y(this.b)}`}function No(){return`#${Y(this.r)}${Y(this.g)}${Y(this.b)}${Y((isNaN(this.opacity)?1:this.opacity)*255)}`}function En(){let e=Xt(this.opacity);return`${e===1?"rgb(":"rgba("}${Z(this.r)}, ${Z(this.g)}, ${Z(this.b)}${e===1?")":`, ${e})`}`}function Xt(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Z(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Y(e){return e=Z(e),(e<16?"0":"")+e.toString(16)}function Rn(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new C(e,t,n,r)}function Hn(e){if(e instanceof C)return new C(e.h,e.s,e.l,e.opacity);if(e instanceof F||(e=pt(e)),!e)return new C;if(e instanceof C)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,o=Math.min(t,n,r),i=Math.max(t,n,r),s=NaN,a=i-o,u=(i+o)/2;return a?(t===i?s=(n-r)/a+(n<r)*6:n===i?s=(r-t)/a+2:s=(t-n)/a+4,a/=u<.5?i+o:2-i-o,s*=60):a=u>0&&u<1?0:s,new C(s,a,u,e.opacity)}function Zt(e,t,n,r){return arguments.length===1?Hn(e):new C(e,t,n,r??1)}function C(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}mt(C,Zt,St(F,{brighter(e){return e=e==null?dt:Math.pow(dt,e),new C(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new C(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,o=2*n-r;return new N(Ee(e>=240?e-240:e+120,o,r),Ee(e,o,r),Ee(e<120?e+240:e-120,o,r),this.opacity)},clamp(){return new C(Cn(this.h),Kt(this.s),Kt(this.l),Xt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=Xt(this.opacity);return`${e===1?"hsl(":"hsla("}${Cn(this.h)}, ${Kt(this.s)*100}%, ${Kt(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Cn(e){return e=(e||0)%360,e<0?e+360:e}function Kt(e){return Math.max(0,Math.min(1,e||0))}function Ee(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var In=Math.PI/180,Ln=180/Math.PI,Yt=18,On=.96422,Bn=1,Un=.82521,zn=4/29,ft=6/29,Vn=3*ft*ft,Eo=ft*ft*ft;function qn(e){if(e instanceof I)return new I(e.l,e.a,e.b,e.opacity);if(e instanceof U)return Wn(e);e instanceof N||(e=De(e));var t=Pe(e.r),n=Pe(e.g),r=Pe(e.b),o=Re((.2225045*t+.7168786*n+.0606169*r)/Bn),i,s;return t===n&&n===r?i=s=o:(i=Re((.4360747*t+.3850649*n+.1430804*r)/On),s=Re((.0139322*t+.0971045*n+.7141733*r)/Un)),new I(116*o-16,500*(i-o),200*(o-s),e.opacity)}function Fn(e,t,n,r){return arguments.length===1?qn(e):new I(e,t,n,r??1)}function I(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}mt(I,Fn,St(F,{brighter(e){return new I(this.l+Yt*(e??1),this.a,this.b,this.opacity)},darker(e){return new I(this.l-Yt*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=On*Ce(t),e=Bn*Ce(e),n=Un*Ce(n),new N(Te(3.1338561*t-1.6168667*e-.4906146*n),Te(-.9787684*t+1.9161415*e+.033454*n),Te(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Re(e){return e>Eo?Math.pow(e,1/3):e/Vn+zn}function Ce(e){return e>ft?e*e*e:Vn*(e-zn)}function Te(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function Pe(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function Ro(e){if(e instanceof U)return new U(e.h,e.c,e.l,e.opacity);if(e instanceof I||(e=qn(e)),e.a===0&&e.b===0)return new U(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Ln;return new U(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Qt(e,t,n,r){return arguments.length===1?Ro(e):new U(e,t,n,r??1)}function U(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Wn(e){if(isNaN(e.h))return new I(e.l,0,0,e.opacity);var t=e.h*In;return new I(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}mt(U,Qt,St(F,{brighter(e){return new U(this.h,this.c,this.l+Yt*(e??1),this.opacity)},darker(e){return new U(this.h,this.c,this.l-Yt*(e??1),this.opacity)},rgb(){return Wn(this).rgb()}}));var jn=-.14861,He=1.78277,Ie=-.29227,Jt=-.90649,kt=1.97294,Tn=kt*Jt,Pn=kt*He,Dn=He*Ie-Jt*jn;function Co(e){if(e instanceof Q)return new Q(e.h,e.s,e.l,e.opacity);e instanceof N||(e=De(e));var t=e.r/255,n=e.g/255,r=e.b/255,o=(Dn*r+Tn*t-Pn*n)/(Dn+Tn-Pn),i=r-o,s=(kt*(n-o)-Ie*i)/Jt,a=Math.sqrt(s*s+i*i)/(kt*o*(1-o)),u=a?Math.atan2(s,i)*Ln-120:NaN;return new Q(u<0?u+360:u,a,o,e.opacity)}function te(e,t,n,r){return arguments.length===1?Co(e):new Q(e,t,n,r??1)}function Q(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}mt(Q,te,St(F,{brighter(e){return e=e==null?dt:Math.pow(dt,e),new Q(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?J:Math.pow(J,e),new Q(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*In,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),o=Math.sin(e);return new N(255*(t+n*(jn*r+He*o)),255*(t+n*(Ie*r+Jt*o)),255*(t+n*(kt*r)),this.opacity)}}));function Yn(e,t,n,r,o){var i=e*e,s=i*e;return((1-3*e+3*i-s)*t+(4-6*i+3*s)*n+(1+3*e+3*i-3*s)*r+s*o)/6}function To(e){var t=e.length-1;return function(n){var r=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),o=e[r],i=e[r+1],s=r>0?e[r-1]:2*o-i,a=r<t-1?e[r+2]:2*i-o;return Yn((n-r/t)*t,s,o,i,a)}}function Po(e){var t=e.length;return function(n){var r=Math.floor(((n%=1)<0?++n:n)*t),o=e[(r+t-1)%t],i=e[r%t],s=e[(r+1)%t],a=e[(r+2)%t];return Yn((n-r/t)*t,o,i,s,a)}}var ne=e=>()=>e;function Zn(e,t){return function(n){return e+n*t}}function Do(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(r){return Math.pow(e+r*t,n)}}function Ue(e,t){var n=t-e;return n?Zn(e,n>180||n<-180?n-360*Math.round(n/360):n):ne(isNaN(e)?t:e)}function Ho(e){return(e=+e)==1?R:function(t,n){return n-t?Do(t,n,e):ne(isNaN(t)?n:t)}}function R(e,t){var n=t-e;return n?Zn(e,n):ne(isNaN(e)?t:e)}var Gn=(function e(t){var n=Ho(t);function r(o,i){var s=n((o=At(o)).r,(i=At(i)).r),a=n(o.g,i.g),u=n(o.b,i.b),l=R(o.opacity,i.opacity);return function(c){return o.r=s(c),o.g=a(c),o.b=u(c),o.opacity=l(c),o+""}}return r.gamma=e,r})(1);function Qn(e){return function(t){var n=t.length,r=new Array(n),o=new Array(n),i=new Array(n),s,a;for(s=0;s<n;++s)a=At(t[s]),r[s]=a.r||0,o[s]=a.g||0,i[s]=a.b||0;return r=e(r),o=e(o),i=e(i),a.opacity=1,function(u){return a.r=r(u),a.g=o(u),a.b=i(u),a+""}}}var cs=Qn(To),hs=Qn(Po);function Io(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,r=t.slice(),o;return function(i){for(o=0;o<n;++o)r[o]=e[o]*(1-i)+t[o]*i;return r}}function Lo(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function Oo(e,t){var n=t?t.length:0,r=e?Math.min(n,e.length):0,o=new Array(r),i=new Array(n),s;for(s=0;s<r;++s)o[s]=re(e[s],t[s]);for(;s<n;++s)i[s]=t[s];return function(a){for(s=0;s<r;++s)i[s]=o[s](a);return i}}function Bo(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function T(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function Uo(e,t){var n={},r={},o;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(o in t)o in e?n[o]=re(e[o],t[o]):r[o]=t[o];return function(i){for(o in n)r[o]=n[o](i);return r}}var Oe=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Le=new RegExp(Oe.source,"g");function zo(e){return function(){return e}}function Vo(e){return function(t){return e(t)+""}}function qo(e,t){var n=Oe.lastIndex=Le.lastIndex=0,r,o,i,s=-1,a=[],u=[];for(e=e+"",t=t+"";(r=Oe.exec(e))&&(o=Le.exec(t));)(i=o.index)>n&&(i=t.slice(n,i),a[s]?a[s]+=i:a[++s]=i),(r=r[0])===(o=o[0])?a[s]?a[s]+=o:a[++s]=o:(a[++s]=null,u.push({i:s,x:T(r,o)})),n=Le.lastIndex;return n<t.length&&(i=t.slice(n),a[s]?a[s]+=i:a[++s]=i),a.length<2?u[0]?Vo(u[0].x):zo(t):(t=u.length,function(l){for(var c=0,h;c<t;++c)a[(h=u[c]).i]=h.x(l);return a.join("")})}function re(e,t){var n=typeof t,r;return t==null||n==="boolean"?ne(t):(n==="number"?T:n==="string"?(r=pt(t))?(t=r,Gn):qo:t instanceof pt?Gn:t instanceof Date?Bo:Lo(t)?Io:Array.isArray(t)?Oo:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?Uo:T)(e,t)}function Jn(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var Kn=180/Math.PI,Be={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function tr(e,t,n,r,o,i){var s,a,u;return(s=Math.sqrt(e*e+t*t))&&(e/=s,t/=s),(u=e*n+t*r)&&(n-=e*u,r-=t*u),(a=Math.sqrt(n*n+r*r))&&(n/=a,r/=a,u/=a),e*r<t*n&&(e=-e,t=-t,u=-u,s=-s),{translateX:o,translateY:i,rotate:Math.atan2(t,e)*Kn,skewX:Math.atan(u)*Kn,scaleX:s,scaleY:a}}var ee;function Fo(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?Be:tr(t.a,t.b,t.c,t.d,t.e,t.f)}function Wo(e){return e==null||(ee||(ee=document.createElementNS("http://www.w3.org/2000/svg","g")),ee.setAttribute("transform",e),!(e=ee.transform.baseVal.consolidate()))?Be:(e=e.matrix,tr(e.a,e.b,e.c,e.d,e.e,e.f))}function er(e,t,n,r){function o(l){return l.length?l.pop()+" ":""}function i(l,c,h,f,m,y){if(l!==h||c!==f){var g=m.push("translate(",null,t,null,n);y.push({i:g-4,x:T(l,h)},{i:g-2,x:T(c,f)})}else(h||f)&&m.push("translate("+h+t+f+n)}function s(l,c,h,f){l!==c?(l-c>180?c+=360:c-l>180&&(l+=360),f.push({i:h.push(o(h)+"rotate(",null,r)-2,x:T(l,c)})):c&&h.push(o(h)+"rotate("+c+r)}function a(l,c,h,f){l!==c?f.push({i:h.push(o(h)+"skewX(",null,r)-2,x:T(l,c)}):c&&h.push(o(h)+"skewX("+c+r)}function u(l,c,h,f,m,y){if(l!==h||c!==f){var g=m.push(o(m)+"scale(",null,",",null,")");y.push({i:g-4,x:T(l,h)},{i:g-2,x:T(c,f)})}else(h!==1||f!==1)&&m.push(o(m)+"scale("+h+","+f+")")}return function(l,c){var h=[],f=[];return l=e(l),c=e(c),i(l.translateX,l.translateY,c.translateX,c.translateY,h,f),s(l.rotate,c.rotate,h,f),a(l.skewX,c.skewX,h,f),u(l.scaleX,l.scaleY,c.scaleX,c.scaleY,h,f),l=c=null,function(m){for(var y=-1,g=f.length,w;++y<g;)h[(w=f[y]).i]=w.x(m);return h.join("")}}}var fs=er(Fo,"px, ","px)","deg)"),ds=er(Wo,", ",")",")"),jo=1e-12;function Xn(e){return((e=Math.exp(e))+1/e)/2}function Go(e){return((e=Math.exp(e))-1/e)/2}function Ko(e){return((e=Math.exp(2*e))-1)/(e+1)}var ms=(function e(t,n,r){function o(i,s){var a=i[0],u=i[1],l=i[2],c=s[0],h=s[1],f=s[2],m=c-a,y=h-u,g=m*m+y*y,w,x;if(g<jo)x=Math.log(f/l)/t,w=function(D){return[a+D*m,u+D*y,l*Math.exp(t*D*x)]};else{var M=Math.sqrt(g),v=(f*f-l*l+r*g)/(2*l*n*M),k=(f*f-l*l-r*g)/(2*f*n*M),_=Math.log(Math.sqrt(v*v+1)-v),S=Math.log(Math.sqrt(k*k+1)-k);x=(S-_)/t,w=function(D){var at=D*x,X=Xn(_),ut=l/(n*M)*(X*Ko(t*at+_)-Go(_));return[a+ut*m,u+ut*y,l*X/Xn(t*at+_)]}}return w.duration=Math.abs(x)*1e3*t/Math.SQRT2,w}return o.rho=function(i){var s=Math.max(.001,+i),a=s*s,u=a*a;return e(s,a,u)},o})(Math.SQRT2,2,4);function nr(e){return function(t,n){var r=e((t=Zt(t)).h,(n=Zt(n)).h),o=R(t.s,n.s),i=R(t.l,n.l),s=R(t.opacity,n.opacity);return function(a){return t.h=r(a),t.s=o(a),t.l=i(a),t.opacity=s(a),t+""}}}var ps=nr(Ue),gs=nr(R);function rr(e){return function(t,n){var r=e((t=Qt(t)).h,(n=Qt(n)).h),o=R(t.c,n.c),i=R(t.l,n.l),s=R(t.opacity,n.opacity);return function(a){return t.h=r(a),t.c=o(a),t.l=i(a),t.opacity=s(a),t+""}}}var ys=rr(Ue),bs=rr(R);function or(e){return(function t(n){n=+n;function r(o,i){var s=e((o=te(o)).h,(i=te(i)).h),a=R(o.s,i.s),u=R(o.l,i.l),l=R(o.opacity,i.opacity);return function(c){return o.h=s(c),o.s=a(c),o.l=u(Math.pow(c,n)),o.opacity=l(c),o+""}}return r.gamma=t,r})(1)}var ws=or(Ue),xs=or(R);function Xo(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function ie(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function gt(e){return e=ie(Math.abs(e)),e?e[1]:NaN}function Yo(e,t){return function(n,r){for(var o=n.length,i=[],s=0,a=e[0],u=0;o>0&&a>0&&(u+a+1>r&&(a=Math.max(1,r-u)),i.push(n.substring(o-=a,o+a)),!((u+=a+1)>r));)a=e[s=(s+1)%e.length];return i.reverse().join(t)}}function Zo(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var Qo=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Nt(e){if(!(t=Qo.exec(e)))throw new Error("invalid format: "+e);var t;return new ze({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Nt.prototype=ze.prototype;function ze(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}ze.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function Jo(e){t:for(var t=e.length,n=1,r=-1,o;n<t;++n)switch(e[n]){case".":r=o=n;break;case"0":r===0&&(r=n),o=n;break;default:if(!+e[n])break t;r>0&&(r=0);break}return r>0?e.slice(0,r)+e.slice(o+1):e}var se;function ti(e,t){var n=ie(e,t);if(!n)return se=void 0,e.toPrecision(t);var r=n[0],o=n[1],i=o-(se=Math.max(-8,Math.min(8,Math.floor(o/3)))*3)+1,s=r.length;return i===s?r:i>s?r+new Array(i-s+1).join("0"):i>0?r.slice(0,i)+"."+r.slice(i):"0."+new Array(1-i).join("0")+ie(e,Math.max(0,t+i-1))[0]}function ir(e,t){var n=ie(e,t);if(!n)return e+"";var r=n[0],o=n[1];return o<0?"0."+new Array(-o).join("0")+r:r.length>o+1?r.slice(0,o+1)+"."+r.slice(o+1):r+new Array(o-r.length+2).join("0")}var sr={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:Xo,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>ir(e*100,t),r:ir,s:ti,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function ar(e){return e}var ur=Array.prototype.map,lr=["y","z","a","f","p","n","µ","m","","k","M","G","T","P","E","Z","Y"];function ei(e){var t=e.grouping===void 0||e.thousands===void 0?ar:Yo(ur.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",r=e.currency===void 0?"":e.currency[1]+"",o=e.decimal===void 0?".":e.decimal+"",i=e.numerals===void 0?ar:Zo(ur.call(e.numerals,String)),s=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"−":e.minus+"",u=e.nan===void 0?"NaN":e.nan+"";function l(h,f){h=Nt(h);var m=h.fill,y=h.align,g=h.sign,w=h.symbol,x=h.zero,M=h.width,v=h.comma,k=h.precision,_=h.trim,S=h.type;S==="n"?(v=!0,S="g"):sr[S]||(k===void 0&&(k=12),_=!0,S="g"),(x||m==="0"&&y==="=")&&(x=!0,m="0",y="=");var D=(f&&f.prefix!==void 0?f.prefix:"")+(w==="$"?n:w==="#"&&/[boxX]/.test(S)?"0"+S.toLowerCase():""),at=(w==="$"?r:/[%p]/.test(S)?s:"")+(f&&f.suffix!==void 0?f.suffix:""),X=sr[S],ut=/[defgprs%]/.test(S);k=k===void 0?6:/[gprs]/.test(S)?Math.max(1,Math.min(21,k)):Math.max(0,Math.min(20,k));function A(b){var L=D,E=at,O,gn,Vt;if(S==="c")E=X(b)+E,b="";else{b=+b;var qt=b<0||1/b<0;if(b=isNaN(b)?u:X(Math.abs(b),k),_&&(b=Jo(b)),qt&&+b==0&&g!=="+"&&(qt=!1),L=(qt?g==="("?g:a:g==="-"||g==="("?"":g)+L,E=(S==="s"&&!isNaN(b)&&se!==void 0?lr[8+se/3]:"")+E+(qt&&g==="("?")":""),ut){for(O=-1,gn=b.length;++O<gn;)if(Vt=b.charCodeAt(O),48>Vt||Vt>57){E=(Vt===46?o+b.slice(O+1):b.slice(O))+E,b=b.slice(0,O);break}}}v&&!x&&(b=t(b,1/0));var Ft=L.length+b.length+E.length,B=Ft<M?new Array(M-Ft+1).join(m):"";switch(v&&x&&(b=t(B+b,B.length?M-E.length:1/0),B=""),y){case"<":b=L+b+E+B;break;case"=":b=L+B+b+E;break;case"^":b=B.slice(0,Ft=B.length>>1)+L+b+E+B.slice(Ft);break;default:b=B+L+b+E;break}return i(b)}return A.toString=function(){return h+""},A}function c(h,f){var m=Math.max(-8,Math.min(8,Math.floor(gt(f)/3)))*3,y=Math.pow(10,-m),g=l((h=Nt(h),h.type="f",h),{suffix:lr[8+m/3]});return function(w){return g(y*w)}}return{format:l,formatPrefix:c}}var oe,Ve,qe;ni({thousands:",",grouping:[3],currency:["$",""]});function ni(e){return oe=ei(e),Ve=oe.format,qe=oe.formatPrefix,oe}function cr(e){return Math.max(0,-gt(Math.abs(e)))}function hr(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(gt(t)/3)))*3-gt(Math.abs(e)))}function fr(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,gt(t)-gt(e))+1}function ri(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function oi(e){return function(){return e}}function ii(e){return+e}var dr=[0,1];function yt(e){return e}function Fe(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:oi(isNaN(t)?NaN:.5)}function si(e,t){var n;return e>t&&(n=e,e=t,t=n),function(r){return Math.max(e,Math.min(t,r))}}function ai(e,t,n){var r=e[0],o=e[1],i=t[0],s=t[1];return o<r?(r=Fe(o,r),i=n(s,i)):(r=Fe(r,o),i=n(i,s)),function(a){return i(r(a))}}function ui(e,t,n){var r=Math.min(e.length,t.length)-1,o=new Array(r),i=new Array(r),s=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++s<r;)o[s]=Fe(e[s],e[s+1]),i[s]=n(t[s],t[s+1]);return function(a){var u=wn(e,a,1,r)-1;return i[u](o[u](a))}}function li(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function ci(){var e=dr,t=dr,n=re,r,o,i,s=yt,a,u,l;function c(){var f=Math.min(e.length,t.length);return s!==yt&&(s=si(e[0],e[f-1])),a=f>2?ui:ai,u=l=null,h}function h(f){return f==null||isNaN(f=+f)?i:(u||(u=a(e.map(r),t,n)))(r(s(f)))}return h.invert=function(f){return s(o((l||(l=a(t,e.map(r),T)))(f)))},h.domain=function(f){return arguments.length?(e=Array.from(f,ii),c()):e.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),c()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),n=Jn,c()},h.clamp=function(f){return arguments.length?(s=f?!0:yt,c()):s!==yt},h.interpolate=function(f){return arguments.length?(n=f,c()):n},h.unknown=function(f){return arguments.length?(i=f,h):i},function(f,m){return r=f,o=m,c()}}function hi(){return ci()(yt,yt)}function fi(e,t,n,r){var o=Mn(e,t,n),i;switch(r=Nt(r??",f"),r.type){case"s":{var s=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(i=hr(o,s))&&(r.precision=i),qe(r,s)}case"":case"e":case"g":case"p":case"r":{r.precision==null&&!isNaN(i=fr(o,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=i-(r.type==="e"));break}case"f":case"%":{r.precision==null&&!isNaN(i=cr(o))&&(r.precision=i-(r.type==="%")*2);break}}return Ve(r)}function di(e){var t=e.domain;return e.ticks=function(n){var r=t();return $n(r[0],r[r.length-1],n??10)},e.tickFormat=function(n,r){var o=t();return fi(o[0],o[o.length-1],n??10,r)},e.nice=function(n){n==null&&(n=10);var r=t(),o=0,i=r.length-1,s=r[o],a=r[i],u,l,c=10;for(a<s&&(l=s,s=a,a=l,l=o,o=i,i=l);c-- >0;){if(l=jt(s,a,n),l===u)return r[o]=s,r[i]=a,t(r);if(l>0)s=Math.floor(s/l)*l,a=Math.ceil(a/l)*l;else if(l<0)s=Math.ceil(s*l)/l,a=Math.floor(a*l)/l;else break;u=l}return e},e}function Et(){var e=hi();return e.copy=function(){return li(e,Et())},ri.apply(e,arguments),di(e)}var ae=globalThis,ue=ae.ShadowRoot&&(ae.ShadyCSS===void 0||ae.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype,We=Symbol(),mr=new WeakMap,Rt=class{constructor(t,n,r){if(this._$cssResult$=!0,r!==We)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=n}get styleSheet(){let t=this.o,n=this.t;if(ue&&t===void 0){let r=n!==void 0&&n.length===1;r&&(t=mr.get(n)),t===void 0&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),r&&mr.set(n,t))}return t}toString(){return this.cssText}},pr=e=>new Rt(typeof e=="string"?e:e+"",void 0,We),P=(e,...t)=>{let n=e.length===1?e[0]:t.reduce((r,o,i)=>r+(s=>{if(s._$cssResult$===!0)return s.cssText;if(typeof s=="number")return s;throw Error("Value passed to 'css' function must be a 'css' function result: "+s+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")})(o)+e[i+1],e[0]);return new Rt(n,e,We)},gr=(e,t)=>{if(ue)e.adoptedStyleSheets=t.map(n=>n instanceof CSSStyleSheet?n:n.styleSheet);else for(let n of t){let r=document.createElement("style"),o=ae.litNonce;o!==void 0&&r.setAttribute("nonce",o),r.textContent=n.cssText,e.appendChild(r)}},je=ue?e=>e:e=>e instanceof CSSStyleSheet?(t=>{let n="";for(let r of t.cssRules)n+=r.cssText;return pr(n)})(e):e;var{is:mi,defineProperty:pi,getOwnPropertyDescriptor:gi,getOwnPropertyNames:yi,getOwnPropertySymbols:bi,getPrototypeOf:wi}=Object,le=globalThis,yr=le.trustedTypes,xi=yr?yr.emptyScript:"",_i=le.reactiveElementPolyfillSupport,Ct=(e,t)=>e,Ge={toAttribute(e,t){switch(t){case Boolean:e=e?xi:null;break;case Object:case Array:e=e==null?e:JSON.stringify(e)}return e},fromAttribute(e,t){let n=e;switch(t){case Boolean:n=e!==null;break;case Number:n=e===null?null:Number(e);break;case Object:case Array:try{n=JSON.parse(e)}catch{n=null}}return n}},wr=(e,t)=>!mi(e,t),br={attribute:!0,type:String,converter:Ge,reflect:!1,useDefault:!1,hasChanged:wr};Symbol.metadata??=Symbol("metadata"),le.litPropertyMetadata??=new WeakMap;var z=class extends HTMLElement{static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}static get observedAttributes(){return this.finalize(),this._$Eh&&[...this._$Eh.keys()]}static createProperty(t,n=br){if(n.state&&(n.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((n=Object.create(n)).wrapped=!0),this.elementProperties.set(t,n),!n.noAccessor){let r=Symbol(),o=this.getPropertyDescriptor(t,r,n);o!==void 0&&pi(this.prototype,t,o)}}static getPropertyDescriptor(t,n,r){let{get:o,set:i}=gi(this.prototype,t)??{get(){return this[n]},set(s){this[n]=s}};return{get:o,set(s){let a=o?.call(this);i?.call(this,s),this.requestUpdate(t,a,r)},configurable:!0,enumerable:!0}}static getPropertyOptions(t){return this.elementProperties.get(t)??br}static _$Ei(){if(this.hasOwnProperty(Ct("elementProperties")))return;let t=wi(this);t.finalize(),t.l!==void 0&&(this.l=[...t.l]),this.elementProperties=new Map(t.elementProperties)}static finalize(){if(this.hasOwnProperty(Ct("finalized")))return;if(this.finalized=!0,this._$Ei(),this.hasOwnProperty(Ct("properties"))){let n=this.properties,r=[...yi(n),...bi(n)];for(let o of r)this.createProperty(o,n[o])}let t=this[Symbol.metadata];if(t!==null){let n=litPropertyMetadata.get(t);if(n!==void 0)for(let[r,o]of n)this.elementProperties.set(r,o)}this._$Eh=new Map;for(let[n,r]of this.elementProperties){let o=this._$Eu(n,r);o!==void 0&&this._$Eh.set(o,n)}this.elementStyles=this.finalizeStyles(this.styles)}static finalizeStyles(t){let n=[];if(Array.isArray(t)){let r=new Set(t.flat(1/0).reverse());for(let o of r)n.unshift(je(o))}else t!==void 0&&n.push(je(t));return n}static _$Eu(t,n){let r=n.attribute;return r===!1?void 0:typeof r=="string"?r:typeof t=="string"?t.toLowerCase():void 0}constructor(){super(),this._$Ep=void 0,this.isUpdatePending=!1,this.hasUpdated=!1,this._$Em=null,this._$Ev()}_$Ev(){this._$ES=new Promise(t=>this.enableUpdating=t),this._$AL=new Map,this._$E_(),this.requestUpdate(),this.constructor.l?.forEach(t=>t(this))}addController(t){(this._$EO??=new Set).add(t),this.renderRoot!==void 0&&this.isConnected&&t.hostConnected?.()}removeController(t){this._$EO?.delete(t)}_$E_(){let t=new Map,n=this.constructor.elementProperties;for(let r of n.keys())this.hasOwnProperty(r)&&(t.set(r,this[r]),delete this[r]);t.size>0&&(this._$Ep=t)}createRenderRoot(){let t=this.shadowRoot??this.attachShadow(this.constructor.shadowRootOptions);return gr(t,this.constructor.elementStyles),t}connectedCallback(){this.renderRoot??=this.createRenderRoot(),this.enableUpdating(!0),this._$EO?.forEach(t=>t.hostConnected?.())}enableUpdating(t){}disconnectedCallback(){this._$EO?.forEach(t=>t.hostDisconnected?.())}attributeChangedCallback(t,n,r){this._$AK(t,r)}_$ET(t,n){let r=this.constructor.elementProperties.get(t),o=this.constructor._$Eu(t,r);if(o!==void 0&&r.reflect===!0){let i=(r.converter?.toAttribute!==void 0?r.converter:Ge).toAttribute(n,r.type);this._$Em=t,i==null?this.removeAttribute(o):this.setAttribute(o,i),this._$Em=null}}_$AK(t,n){let r=this.constructor,o=r._$Eh.get(t);if(o!==void 0&&this._$Em!==o){let i=r.getPropertyOptions(o),s=typeof i.converter=="function"?{fromAttribute:i.converter}:i.converter?.fromAttribute!==void 0?i.converter:Ge;this._$Em=o;let a=s.fromAttribute(n,i.type);this[o]=a??this._$Ej?.get(o)??a,this._$Em=null}}requestUpdate(t,n,r,o=!1,i){if(t!==void 0){let s=this.constructor;if(o===!1&&(i=this[t]),r??=s.getPropertyOptions(t),!((r.hasChanged??wr)(i,n)||r.useDefault&&r.reflect&&i===this._$Ej?.get(t)&&!this.hasAttribute(s._$Eu(t,r))))return;this.C(t,n,r)}this.isUpdatePending===!1&&(this._$ES=this._$EP())}C(t,n,{useDefault:r,reflect:o,wrapped:i},s){r&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,s??n??this[t]),i!==!0||s!==void 0)||(this._$AL.has(t)||(this.hasUpdated||r||(n=void 0),this._$AL.set(t,n)),o===!0&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}async _$EP(){this.isUpdatePending=!0;try{await this._$ES}catch(n){Promise.reject(n)}let t=this.scheduleUpdate();return t!=null&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}performUpdate(){if(!this.isUpdatePending)return;if(!this.hasUpdated){if(this.renderRoot??=this.createRenderRoot(),this._$Ep){for(let[o,i]of this._$Ep)this[o]=i;this._$Ep=void 0}let r=this.constructor.elementProperties;if(r.size>0)for(let[o,i]of r){let{wrapped:s}=i,a=this[o];s!==!0||this._$AL.has(o)||a===void 0||this.C(o,void 0,i,a)}}let t=!1,n=this._$AL;try{t=this.shouldUpdate(n),t?(this.willUpdate(n),this._$EO?.forEach(r=>r.hostUpdate?.()),this.update(n)):this._$EM()}catch(r){throw t=!1,this._$EM(),r}t&&this._$AE(n)}willUpdate(t){}_$AE(t){this._$EO?.forEach(n=>n.hostUpdated?.()),this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),this.updated(t)}_$EM(){this._$AL=new Map,this.isUpdatePending=!1}get updateComplete(){return this.getUpdateComplete()}getUpdateComplete(){return this._$ES}shouldUpdate(t){return!0}update(t){this._$Eq&&=this._$Eq.forEach(n=>this._$ET(n,this[n])),this._$EM()}updated(t){}firstUpdated(t){}};z.elementStyles=[],z.shadowRootOptions={mode:"open"},z[Ct("elementProperties")]=new Map,z[Ct("finalized")]=new Map,_i?.({ReactiveElement:z}),(le.reactiveElementVersions??=[]).push("2.1.2");var tn=globalThis,xr=e=>e,ce=tn.trustedTypes,_r=ce?ce.createPolicy("lit-html",{createHTML:e=>e}):void 0,Ar="$lit$",W=`lit$${Math.random().toFixed(9).slice(2)}$`,Nr="?"+W,$i=`<${Nr}>`,nt=document,Pt=()=>nt.createComment(""),Dt=e=>e===null||typeof e!="object"&&typeof e!="function",en=Array.isArray,Mi=e=>en(e)||typeof e?.[Symbol.iterator]=="function",Ke=`[ 	
\f\r]`,Tt=/<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g,$r=/-->/g,Mr=/>/g,tt=RegExp(`>|${Ke}(?:([^\\s"'>=/]+)(${Ke}*=${Ke}*(?:[^ 	
\f\r"'\`<>=]|("|')|))|$)`,"g"),vr=/'/g,kr=/"/g,Er=/^(?:script|style|textarea|title)$/i,nn=e=>(t,...n)=>({_$litType$:e,strings:t,values:n}),d=nn(1),$=nn(2),Is=nn(3),rt=Symbol.for("lit-noChange"),p=Symbol.for("lit-nothing"),Sr=new WeakMap,et=nt.createTreeWalker(nt,129);function Rr(e,t){if(!en(e)||!e.hasOwnProperty("raw"))throw Error("invalid template strings array");return _r!==void 0?_r.createHTML(t):t}var vi=(e,t)=>{let n=e.length-1,r=[],o,i=t===2?"<svg>":t===3?"<math>":"",s=Tt;for(let a=0;a<n;a++){let u=e[a],l,c,h=-1,f=0;for(;f<u.length&&(s.lastIndex=f,c=s.exec(u),c!==null);)f=s.lastIndex,s===Tt?c[1]==="!--"?s=$r:c[1]!==void 0?s=Mr:c[2]!==void 0?(Er.test(c[2])&&(o=RegExp("</"+c[2],"g")),s=tt):c[3]!==void 0&&(s=tt):s===tt?c[0]===">"?(s=o??Tt,h=-1):c[1]===void 0?h=-2:(h=s.lastIndex-c[2].length,l=c[1],s=c[3]===void 0?tt:c[3]==='"'?kr:vr):s===kr||s===vr?s=tt:s===$r||s===Mr?s=Tt:(s=tt,o=void 0);let m=s===tt&&e[a+1].startsWith("/>")?" ":"";i+=s===Tt?u+$i:h>=0?(r.push(l),u.slice(0,h)+Ar+u.slice(h)+W+m):u+W+(h===-2?a:m)}return[Rr(e,i+(e[n]||"<?>")+(t===2?"</svg>":t===3?"</math>":"")),r]},Ht=class e{constructor({strings:t,_$litType$:n},r){let o;this.parts=[];let i=0,s=0,a=t.length-1,u=this.parts,[l,c]=vi(t,n);if(this.el=e.createElement(l,r),et.currentNode=this.el.content,n===2||n===3){let h=this.el.content.firstChild;h.replaceWith(...h.childNodes)}for(;(o=et.nextNode())!==null&&u.length<a;){if(o.nodeType===1){if(o.hasAttributes())for(let h of o.getAttributeNames())if(h.endsWith(Ar)){let f=c[s++],m=o.getAttribute(h).split(W),y=/([.?@])?(.*)/.exec(f);u.push({type:1,index:i,name:y[2],strings:m,ctor:y[1]==="."?Ye:y[1]==="?"?Ze:y[1]==="@"?Qe:wt}),o.removeAttribute(h)}else h.startsWith(W)&&(u.push({type:6,index:i}),o.removeAttribute(h));if(Er.test(o.tagName)){let h=o.textContent.split(W),f=h.length-1;if(f>0){o.textContent=ce?ce.emptyScript:"";for(let m=0;m<f;m++)o.append(h[m],Pt()),et.nextNode(),u.push({type:2,index:++i});o.append(h[f],Pt())}}}else if(o.nodeType===8)if(o.data===Nr)u.push({type:2,index:i});else{let h=-1;for(;(h=o.data.indexOf(W,h+1))!==-1;)u.push({type:7,index:i}),h+=W.length-1}i++}}static createElement(t,n){let r=nt.createElement("template");return r.innerHTML=t,r}};function bt(e,t,n=e,r){if(t===rt)return t;let o=r!==void 0?n._$Co?.[r]:n._$Cl,i=Dt(t)?void 0:t._$litDirective$;return o?.constructor!==i&&(o?._$AO?.(!1),i===void 0?o=void 0:(o=new i(e),o._$AT(e,n,r)),r!==void 0?(n._$Co??=[])[r]=o:n._$Cl=o),o!==void 0&&(t=bt(e,o._$AS(e,t.values),o,r)),t}var Xe=class{constructor(t,n){this._$AV=[],this._$AN=void 0,this._$AD=t,this._$AM=n}get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){let{el:{content:n},parts:r}=this._$AD,o=(t?.creationScope??nt).importNode(n,!0);et.currentNode=o;let i=et.nextNode(),s=0,a=0,u=r[0];for(;u!==void 0;){if(s===u.index){let l;u.type===2?l=new It(i,i.nextSibling,this,t):u.type===1?l=new u.ctor(i,u.name,u.strings,this,t):u.type===6&&(l=new Je(i,this,t)),this._$AV.push(l),u=r[++a]}s!==u?.index&&(i=et.nextNode(),s++)}return et.currentNode=nt,o}p(t){let n=0;for(let r of this._$AV)r!==void 0&&(r.strings!==void 0?(r._$AI(t,r,n),n+=r.strings.length-2):r._$AI(t[n])),n++}},It=class e{get _$AU(){return this._$AM?._$AU??this._$Cv}constructor(t,n,r,o){this.type=2,this._$AH=p,this._$AN=void 0,this._$AA=t,this._$AB=n,this._$AM=r,this.options=o,this._$Cv=o?.isConnected??!0}get parentNode(){let t=this._$AA.parentNode,n=this._$AM;return n!==void 0&&t?.nodeType===11&&(t=n.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}_$AI(t,n=this){t=bt(this,t,n),Dt(t)?t===p||t==null||t===""?(this._$AH!==p&&this._$AR(),this._$AH=p):t!==this._$AH&&t!==rt&&this._(t):t._$litType$!==void 0?this.$(t):t.nodeType!==void 0?this.T(t):Mi(t)?this.k(t):this._(t)}O(t){return this._$AA.parentNode.insertBefore(t,this._$AB)}T(t){this._$AH!==t&&(this._$AR(),this._$AH=this.O(t))}_(t){this._$AH!==p&&Dt(this._$AH)?this._$AA.nextSibling.data=t:this.T(nt.createTextNode(t)),this._$AH=t}$(t){let{values:n,_$litType$:r}=t,o=typeof r=="number"?this._$AC(t):(r.el===void 0&&(r.el=Ht.createElement(Rr(r.h,r.h[0]),this.options)),r);if(this._$AH?._$AD===o)this._$AH.p(n);else{let i=new Xe(o,this),s=i.u(this.options);i.p(n),this.T(s),this._$AH=i}}_$AC(t){let n=Sr.get(t.strings);return n===void 0&&Sr.set(t.strings,n=new Ht(t)),n}k(t){en(this._$AH)||(this._$AH=[],this._$AR());let n=this._$AH,r,o=0;for(let i of t)o===n.length?n.push(r=new e(this.O(Pt()),this.O(Pt()),this,this.options)):r=n[o],r._$AI(i),o++;o<n.length&&(this._$AR(r&&r._$AB.nextSibling,o),n.length=o)}_$AR(t=this._$AA.nextSibling,n){for(this._$AP?.(!1,!0,n);t!==this._$AB;){let r=xr(t).nextSibling;xr(t).remove(),t=r}}setConnected(t){this._$AM===void 0&&(this._$Cv=t,this._$AP?.(t))}},wt=class{get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,n,r,o,i){this.type=1,this._$AH=p,this._$AN=void 0,this.element=t,this.name=n,this._$AM=o,this.options=i,r.length>2||r[0]!==""||r[1]!==""?(this._$AH=Array(r.length-1).fill(new String),this.strings=r):this._$AH=p}_$AI(t,n=this,r,o){let i=this.strings,s=!1;if(i===void 0)t=bt(this,t,n,0),s=!Dt(t)||t!==this._$AH&&t!==rt,s&&(this._$AH=t);else{let a=t,u,l;for(t=i[0],u=0;u<i.length-1;u++)l=bt(this,a[r+u],n,u),l===rt&&(l=this._$AH[u]),s||=!Dt(l)||l!==this._$AH[u],l===p?t=p:t!==p&&(t+=(l??"")+i[u+1]),this._$AH[u]=l}s&&!o&&this.j(t)}j(t){t===p?this.element.removeAttribute(this.name):this.element.setAttribute(this.name,t??"")}},Ye=class extends wt{constructor(){super(...arguments),this.type=3}j(t){this.element[this.name]=t===p?void 0:t}},Ze=class extends wt{constructor(){super(...arguments),this.type=4}j(t){this.element.toggleAttribute(this.name,!!t&&t!==p)}},Qe=class extends wt{constructor(t,n,r,o,i){super(t,n,r,o,i),this.type=5}_$AI(t,n=this){if((t=bt(this,t,n,0)??p)===rt)return;let r=this._$AH,o=t===p&&r!==p||t.capture!==r.capture||t.once!==r.once||t.passive!==r.passive,i=t!==p&&(r===p||o);o&&this.element.removeEventListener(this.name,this,r),i&&this.element.addEventListener(this.name,this,t),this._$AH=t}handleEvent(t){typeof this._$AH=="function"?this._$AH.call(this.options?.host??this.element,t):this._$AH.handleEvent(t)}},Je=class{constructor(t,n,r){this.element=t,this.type=6,this._$AN=void 0,this._$AM=n,this.options=r}get _$AU(){return this._$AM._$AU}_$AI(t){bt(this,t)}};var ki=tn.litHtmlPolyfillSupport;ki?.(Ht,It),(tn.litHtmlVersions??=[]).push("3.3.3");var Cr=(e,t,n)=>{let r=n?.renderBefore??t,o=r._$litPart$;if(o===void 0){let i=n?.renderBefore??null;r._$litPart$=o=new It(t.insertBefore(Pt(),i),i,void 0,n??{})}return o._$AI(e),o};var rn=globalThis,j=class extends z{constructor(){super(...arguments),this.renderOptions={host:this},this._$Do=void 0}createRenderRoot(){let t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}update(t){let n=this.render();this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),super.update(t),this._$Do=Cr(n,this.renderRoot,this.renderOptions)}connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}render(){return rt}};j._$litElement$=!0,j.finalized=!0,rn.litElementHydrateSupport?.({LitElement:j});var Si=rn.litElementPolyfillSupport;Si?.({LitElement:j});(rn.litElementVersions??=[]).push("4.2.2");var he=e=>e.callWS({type:"aux_heat/entries"}),Tr=(e,t,n)=>e.callWS({type:"aux_heat/months",entry_id:t,...n&&{date:n}}),Pr=(e,t)=>e.callWS({type:"aux_heat/report",entry_id:t,period:"season"});async function Dr(e,t,n={}){let r=await e.callWS({type:"aux_heat/points",entry_id:t,...n});return r.rows.map(o=>Object.fromEntries(r.columns.map((i,s)=>[i,o[s]])))}var xt=new Map;function Hr(e,t,n){let r=xt.get(t);if(!r||r.connection!==e.connection){let i=new Set,s=u=>{a.last=u;for(let l of i)l(u)},a={connection:e.connection,told:i,stop:e.connection.subscribeMessage(s,{type:"aux_heat/subscribe",entry_id:t})};a.stop.catch(u=>{xt.get(t)===a&&xt.delete(t),s(Lt(u))}),r=a,xt.set(t,a)}let o=r;return o.told.add(n),o.last!==void 0&&n(o.last),()=>{o.told.delete(n),!(o.told.size>0)&&(xt.get(t)===o&&xt.delete(t),o.stop.then(i=>i()).catch(()=>{}))}}function Lt(e){if(e instanceof Error)return e;let{message:t,code:n}=e??{};return Object.assign(new Error(t??String(n??e)),{code:n})}var Ai={comma_decimal:"en-US",decimal_comma:"de",space_comma:"fr",quote_decimal:"de-CH"},fe=class{#t;#r;#e;#n;#o;constructor(t){this.#t=t.locale?.language??t.language;let n=t.locale?.number_format??"language";this.#r=Ai[n]??(n==="system"?navigator.language:this.#t),this.#e=n!=="none",this.#n=t.locale?.time_zone==="local"?Intl.DateTimeFormat().resolvedOptions().timeZone:t.config.time_zone;let r=t.locale?.time_format;this.#o=r==="12"?!0:r==="24"?!1:void 0,this.fahrenheit=t.config.unit_system.temperature==="°F"}get zone(){return this.#n}number(t,n=0){return t===null?"–":new Intl.NumberFormat(this.#r,{minimumFractionDigits:n,maximumFractionDigits:n,useGrouping:this.#e}).format(t+0)}money(t,n,r){if(t===null)return"–";let o=r??(Math.abs(t)>=100?0:2);try{return new Intl.NumberFormat(this.#r,{style:"currency",currency:n,currencyDisplay:"narrowSymbol",minimumFractionDigits:o,maximumFractionDigits:o,useGrouping:this.#e}).format(Math.abs(t)<.005?0:t)}catch{return`${this.number(t,o)} ${n}`}}degrees(t){return this.fahrenheit?t*9/5+32:t}difference(t){return this.fahrenheit?t*9/5:t}get unit(){return this.fahrenheit?"°F":"°C"}temperature(t){if(t===null)return"–";let n=this.degrees(t),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}temperatureDifference(t){if(t===null)return"–";let n=this.difference(t),r=this.fahrenheit?Math.round(n):Math.round(n*2)/2;return`${this.number(r,Number.isInteger(r)?0:1)} ${this.unit}`}energy(t){return t===null?"–":`${this.number(t,Math.abs(t)<10?1:0)} kWh`}power(t){return t===null?"–":`${this.number(t/1e3,1)} kW`}duration(t){if(t===null)return"–";let n=t/60;if(n<90)return this.#i(Math.max(1,Math.round(n)),"minute",0);let r=n/60;return this.#i(r,"hour",r<10?1:0)}hours(t){return this.#i(t,"hour",Math.abs(t)<10?1:0)}#i(t,n,r){return new Intl.NumberFormat(this.#r,{style:"unit",unit:n,unitDisplay:"short",maximumFractionDigits:r}).format(t)}time(t){return this.#s(t,{hour:"numeric",minute:"2-digit"})}day(t){return this.#s(t,{weekday:"short",day:"numeric",month:"short"})}dayAndTime(t){return this.#s(t,{weekday:"short",day:"numeric",month:"short",hour:"numeric",minute:"2-digit"})}calendarDay(t){return new Intl.DateTimeFormat(this.#t,{day:"numeric",month:"short",timeZone:"UTC"}).format(new Date(`${t}T12:00:00Z`))}month(t,n="short"){return new Intl.DateTimeFormat(this.#t,{month:n,timeZone:"UTC"}).format(new Date(`${t}T12:00:00Z`))}#s(t,n){let r=n.hour===void 0?{}:this.#o===void 0?{}:{hour12:this.#o};return new Intl.DateTimeFormat(this.#t,{...n,...r,timeZone:this.#n}).format(new Date(t))}};var de={"dashboard.title":"Backup heat","dashboard.description":"What the backup heat of your heat pump does, why, and what it costs. By Aux Heat Monitor.","dashboard.facts":"What is known","dashboard.test":"Test before winter","dashboard.thermostat":"Thermostat","card.summary":"Backup heat: at a glance","card.summary_description":"What it cost this month, what could have been avoided, and whether it runs now, and why.","editor.entry_id":"Heat pump","editor.title":"Title","state.loading":"Loading …","state.not_loaded":"Not ready yet: Home Assistant is starting, or the past days are being read.","state.none":"No heat pump is set up in Aux Heat Monitor yet.","state.add":"Set one up","state.gone":"This heat pump is no longer there. Choose another in the card's settings.","state.error":"Nothing can be shown: {error}","cause.setpoint_raised":"The temperature was set higher.","cause.capacity":"Too cold for the heat pump alone.","cause.droop":"The heat pump did not keep up.","cause.defrost":"The outdoor unit was defrosting.","cause.emergency_heat":"Emergency heat was on.","cause.compressor_lockout":"The thermostat kept the heat pump off.","cause.no_heat_call":"Nothing called for heat.","cause.unknown":"Why is not known.","summary.heading":"Backup heat","summary.month":"Backup heat this month: {cost}; {extra} could have been avoided","summary.month_needed":"Backup heat this month: {cost}, all of it needed","summary.month_cost":"Backup heat this month: {cost}","summary.month_saved":"Backup heat this month: {cost}; it saved {saved} against the heat pump","summary.month_energy":"Backup heat this month: {energy}, {wasted} of it wasted. Its cost isn’t known, as no price of electricity is set","summary.month_none":"No backup heat this month","summary.no_backup":"This home has no backup heat","summary.season":"This season: {cost}, {extra} of it avoidable","now.on":"Backup heat is on now","now.off":"Backup heat is off now","now.unknown":"It isn’t known whether backup heat is on","now.so_far":"For {duration}, {energy} so far, at {power}","now.last":"Last: {at}, for {duration}.","now.wasted":"The heat pump alone would have done.","now.never":"It has not been seen to run yet.","now.emergency":"Emergency heat is chosen at the thermostat.","now.outage":"The heat pump has been out of order since {at}.","card.outdoor":"Backup heat: by outdoor temperature","card.outdoor_description":"In which weather backup heat ran, and what of it ran while the heat pump alone would have done.","card.season":"Backup heat: this season","card.season_description":"What backup heat cost month by month, and what of it could have been avoided.","chart.again":"Try again","chart.stale":"This could not be brought up to date: {error}","chart.measure":"What is counted","chart.energy":"Energy","chart.hours":"Hours","chart.runs":"Runs","chart.money":"Money","chart.count":"{count} runs","chart.needed":"Needed","chart.uncertain":"Perhaps wasted","chart.wasted":"Wasted","chart.unknown":"Not looked into","chart.saved":"Saved","chart.previous":"Bar before","chart.next":"Next bar","chart.choose":"Choose a bar to see its figures","chart.why":"Why","chart.all":"In all","chart.table":"Show as table","chart.no_runs":"No backup heat this season. Runs are shown here as soon as there are any.","chart.no_runs_then":"No backup heat","chart.untold":"Runs whose energy isn’t known, so that they are not in these bars: {runs}.","outdoor.heading":"Backup heat by outdoor temperature","outdoor.headline":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes","outdoor.headline_fuel":"Of {all} this season, {mild} ran in weather in which the heat pump alone copes and costs less","outdoor.headline_none":"{all} this season, none of it in weather in which the heat pump alone surely copes","outdoor.headline_unlearned":"{all} this season. Down to which outdoor temperature the heat pump copes isn’t known yet","outdoor.chart":"Bars: backup heat this season by outdoor temperature in {unit}. Arrow keys move between bars.","outdoor.axis":"Outdoor temperature ({unit})","outdoor.axis_energy":"kWh","outdoor.axis_hours":"Hours","outdoor.axis_runs":"Runs","outdoor.temperature":"Outdoors","outdoor.bin":"{low} to {high} {unit}","outdoor.copes":"Heat pump copes down to","outdoor.economic":"Heat pump costs less above","outdoor.allowed":"Backup allowed below (as set)","outdoor.suggested":"Should be blocked above","outdoor.assumed":"{value} (assumed)","outdoor.needs_help":"Heat pump needs help","outdoor.enough":"Heat pump is enough","outdoor.default":"That the heat pump copes down to {value} is assumed from its kind; it is still being learned in your home.","outdoor.unlearned":"Down to which outdoor temperature the heat pump copes is still being learned.","outdoor.no_economic":"Above which outdoor temperature the heat pump costs less isn’t known, as a price is missing.","outdoor.no_suggestion":"Above which outdoor temperature backup should be blocked can’t be said yet.","outdoor.unknown":"Not in the bars, as the outdoor temperature wasn’t known: {runs} runs, {all}.","outdoor.unknown_row":"Not known","outdoor.since":"Finished runs only, from {day} on.","season.heading":"This season","season.headline_money":"Backup heat this season: {all}; {wasted} could have been avoided","season.headline_saved":"Backup heat this season: {all}; it saved {saved} against the heat pump","season.headline_energy":"Backup heat this season: {all}; {wasted} wasted","season.headline_hours":"Backup heat this season: {all}; {wasted} wasted","season.compared":"{from} to {to}: {now}. The same days last season: {then}.","season.compared_wasted":"{from} to {to}: {now}. The same days last season: {then}, {wasted} of it wasted.","season.chart":"Bars: backup heat of this season by month. Arrow keys move between bars.","season.axis_money":"Cost","season.axis_energy":"kWh","season.axis_hours":"Hours","season.money_needed":"Needed","season.money_uncertain":"Perhaps wasted","season.money_wasted":"Could have been avoided","season.money_unknown":"Not looked into","season.money_saved":"Saved against the heat pump","season.month":"Month","season.all":"Season","season.so_far":"{month}, so far","season.no_cost":"Cost not known","season.not_known":"Not known","season.figures":"Runs: {runs}. Time: {hours}. Energy: {energy}. Cost: {cost}.","season.unpriced":"Cost isn’t known for {energy}.","season.perhaps":"What was perhaps wasted is counted as needed here; see it under Energy.","season.outage":"{cost} of it came from the heat pump being out of order. Nobody could have avoided that.","season.hours_note":"Finished runs. Of a run that the heat pump could have done in part, that part of its time is counted as wasted.","season.since":"Counted from {day} on."};var Ir={en:de};function on(e){let t=Ir[e]??Ir[e.split("-")[0]??""]??de;return(n,r={})=>(t[n]??de[n]).replace(/\{(\w+)\}/g,(o,i)=>i in r?String(r[i]):o)}var _t=e=>on(e.locale?.language??e.language);var Ei="not_found",V=class extends j{static{this.properties={hass:{attribute:!1},_config:{state:!0},_entry:{state:!0},_moment:{state:!0},_error:{state:!0}}}#t;#r=!1;setConfig(t){if(t.entry_id!==void 0&&typeof t.entry_id!="string")throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");this._config=t,this.#e(),this._entry=void 0,this.#n()}getCardSize(){return 4}getGridOptions(){return{columns:"full",min_columns:6}}static getConfigForm(){return{schema:[{name:"entry_id",selector:{config_entry:{integration:"aux_heat"}}},{name:"title",selector:{text:{}}}],computeLabel:(t,n)=>{let r=document.querySelector("home-assistant").hass;return _t(r)(t.name==="title"?"editor.title":"editor.entry_id")}}}static getStubConfig(){return{}}connectedCallback(){super.connectedCallback(),this.#n()}disconnectedCallback(){super.disconnectedCallback(),this.#e()}shouldUpdate(t){if(this.#n(),t.size>1||!t.has("hass"))return!0;let n=t.get("hass");return!n||n.locale!==this.hass.locale||n.config!==this.hass.config||n.themes!==this.hass.themes||n.connection!==this.hass.connection}updated(){this.toggleAttribute("dark",this.hass?.themes?.darkMode===!0)}get say(){return _t(this.hass)}get format(){return new fe(this.hass)}#e(){this.#t?.(),this.#t=void 0,this.#r=!1}#n(){this.#r||!this.hass||!this._config||!this.isConnected||(this.#r=!0,this.#o().catch(t=>this._error=Lt(t)))}async#o(){let t=this._config,n=await he(this.hass);if(t!==this._config||!this.isConnected)return;let r=t.entry_id;this._entry=(r?n.find(o=>o.entry_id===r):n[0])??null,this._error=void 0,this._entry&&(this.#t=Hr(this.hass,this._entry.entry_id,o=>{if(o instanceof Error){this._error=o;return}this._error=void 0,this._moment=o}))}render(){if(!this.hass||!this._config)return p;let t=this._config.title??this.say(this.heading);return d`<ha-card>
      <section aria-label=${t}>
        ${t?d`<h2>${t}</h2>`:p} ${this.#i()}
      </section>
    </ha-card>`}#i(){let t=this.say;if(this._error){let n=this._error.code===Ei;return d`<p class="notice" role="alert">
        ${n?t("state.gone"):t("state.error",{error:this._error.message})}
      </p>`}return this._entry===null?d`<p class="notice">
        ${t("state.none")}
        <a href="/config/integrations/integration/aux_heat">${t("state.add")}</a>
      </p>`:this._moment?this._moment.loaded?this.body(this._moment):d`<p class="notice" role="status">${t("state.not_loaded")}</p>`:d`<p class="notice" role="status">${t("state.loading")}</p>`}static{this.styles=P`
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
  `}};var G={needed:"var(--aux-needed)",uncertain:"var(--aux-uncertain)",wasted:"var(--aux-wasted)",unknown:"var(--aux-unknown)",saved:"var(--aux-defrost)"},Lr=e=>G[e],sn=e=>e==="needed"?G.needed:`url(#fill-${e})`,me=(e,t)=>$`<rect width=${t} height=${t} fill=${G[e]} fill-opacity="0.2"></rect>`,pe=()=>$`<defs>
  <pattern id="fill-wasted" width="7" height="7" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    ${me("wasted",7)}<rect width="4" height="7" fill=${G.wasted}></rect>
  </pattern>
  <pattern id="fill-uncertain" width="6" height="6" patternUnits="userSpaceOnUse">
    ${me("uncertain",6)}
    <circle cx="1.5" cy="1.5" r="1.4" fill=${G.uncertain}></circle>
    <circle cx="4.5" cy="4.5" r="1.4" fill=${G.uncertain}></circle>
  </pattern>
  <pattern id="fill-unknown" width="6" height="6" patternUnits="userSpaceOnUse">
    ${me("unknown",6)}
  </pattern>
  <pattern id="fill-saved" width="5" height="5" patternUnits="userSpaceOnUse">
    ${me("saved",5)}<rect width="5" height="2.5" fill=${G.saved}></rect>
  </pattern>
</defs>`,ge=e=>d`<svg class="swatch" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
    <rect
      x="1"
      y="1"
      width="16"
      height="12"
      fill=${sn(e)}
      stroke=${G[e]}
      stroke-width="1.5"
    ></rect>
  </svg>`;function ye(e){let t=0,n=0;for(let{parts:r}of e){let[o,i]=[0,0];for(let{value:s}of r)s>0?o+=s:i+=s;[t,n]=[Math.min(t,i),Math.max(n,o)]}return[t,n]}function be([e,t],n,r){return Et().domain(e===t?[0,1]:[e,t]).nice(r).range([n.bottom,n.top])}function an(e,t){let[n,r]=[0,0],o=[];for(let{fill:i,value:s}of e){if(s===0)continue;let a=s>0?n:r,u=a+s;s>0?n=u:r=u;let[l,c]=[t(a),t(u)];o.push({fill:i,y:Math.min(l,c),height:Math.abs(l-c)})}return o}function Or(e,t,n=16){let r=-1,o=1/0;return e.forEach((i,s)=>{let a=Math.max(Math.abs(i.x-t)-i.width/2,0);a<=n&&a<o&&([r,o]=[s,a])}),r}function Br(e,t,n){if(n===0)return null;switch(e){case"ArrowRight":case"ArrowUp":return Math.min(t+1,n-1);case"ArrowLeft":case"ArrowDown":return Math.max(t-1,0);case"Home":return 0;case"End":return n-1;default:return null}}function we(e,t,n,r){return $`<g class="axis" aria-hidden="true">${n.map(o=>{let i=Math.round(e(o))+.5;return $`<line class=${o===0?"zero":"grid"} x1=${t.left} x2=${t.right}
        y1=${i} y2=${i}></line>
      <text x=${t.left-6} y=${i} dy="0.32em" text-anchor="end">${r(o)}</text>`})}</g>`}function xe(e,t,n,r){let o=e.some(i=>i.key===r)?r:e[0]?.key;return $`${e.map(i=>{let[s,a]=[i.x-i.width/2,i.key===r];return $`<g class="bar" role="button" data-key=${i.key} aria-label=${i.label}
        aria-pressed=${a} tabindex=${i.key===o?0:-1}>
      <rect class="hit" x=${s} width=${i.width} y=${n.top}
        height=${n.bottom-n.top}></rect>
      ${an(i.parts,t).map(({fill:u,y:l,height:c})=>$`<rect x=${s+1} width=${Math.max(i.width-2,1)} y=${l} height=${c}
            fill=${sn(u)} stroke=${Lr(u)} stroke-width="1"></rect>`)}
      ${a?$`<rect class="ring" x=${s-1} width=${i.width+2} y=${n.top}
        height=${n.bottom-n.top}></rect>`:p}
    </g>`})}`}var Ri=5e3,_e=new Map;function Ur(e,t,n){let{last_run:r,running:o,season:i,balance_point_c:s,currency:a}=e,u=new Intl.DateTimeFormat("en-US",{timeZone:n,year:"numeric",month:"2-digit"}).format(t),l=o?null:[i.runs,i.avoidable_kwh,i.uncertain_kwh];return JSON.stringify([u,a,r?.start,r?.end,s,l])}function $e(e,t,n){let r=_e.get(t);if(r&&r.stamp===n&&r.connection===e.connection)return r.answer;let o=Ci(e,t),i={connection:e.connection,stamp:n,answer:o};_e.set(t,i);let s=()=>{_e.get(t)===i&&_e.delete(t)};return o.then(()=>setTimeout(s,Ri),s),o}async function Ci(e,t){let n=await Tr(e,t),{first_day:r,last_day:o}=n;return{months:n,points:await Dr(e,t,{first_day:r,last_day:o})}}var Ti=480,Pi=34,K=class extends V{static{this.properties={...V.properties,_width:{state:!0},_data:{state:!0},_failed:{state:!0},_view:{state:!0},_chosen:{state:!0}}}#t;#r=0;#e;constructor(){super(),this._width=Ti}setConfig(t){super.setConfig(t),this.#r+=1,this.#t=this._data=this._failed=this._chosen=void 0}connectedCallback(){super.connectedCallback(),this.#e=new ResizeObserver(([t])=>{let n=Math.floor(t?.contentRect.width??0)-Pi;n>0&&(this._width=n)}),this.#e.observe(this)}disconnectedCallback(){super.disconnectedCallback(),this.#e?.disconnect()}willUpdate(t){if(super.willUpdate(t),!this._moment?.loaded||!this._entry){this.#t=void 0;return}let n=Ur(this._moment,new Date,this.hass.config.time_zone);n!==this.#t&&(this.#t=n,this.#n(this._entry.entry_id,n))}async#n(t,n){let r=this.#r+=1;try{let o=await this.ask(t,n);if(r!==this.#r)return;this._data=o,this._failed=void 0}catch(o){r===this.#r&&(this._failed=Lt(o))}}#o=()=>{this._failed=void 0,this._entry&&this.#t!==void 0&&this.#n(this._entry.entry_id,this.#t)};body(t){let{say:n}=this;return d`
      ${this._failed?d`<p class="notice" role="alert">
              ${n(this._data===void 0?"state.error":"chart.stale",{error:this._failed.message})}
              <button @click=${this.#o}>${n("chart.again")}</button>
            </p>`:p}
      ${this._data!==void 0?this.chart(t,this._data):this._failed?p:d`<p class="notice" role="status">${n("state.loading")}</p>`}
    `}switch(t,n,r){return n.length<2?p:d`<div class="switch" role="group" aria-label=${this.say(t)}>
      ${n.map(o=>d`<button aria-pressed=${o===r} @click=${()=>this._view=o}>
            ${this.say(`chart.${o}`)}
          </button>`)}
    </div>`}choosing(t){let n=()=>t.findIndex(r=>r.key===this._chosen);return{click:r=>{let o=r.currentTarget.getBoundingClientRect(),i=t[Or(t,r.clientX-o.left)];this._chosen=i?.key===this._chosen?void 0:i?.key},key:r=>{let o=r.target.closest("[data-key]")?.getAttribute("data-key"),i=t.findIndex(s=>s.key===o);if(r.key==="Enter"||r.key===" "){let s=t[i]?.key;this._chosen=s===this._chosen?void 0:s}else if(r.key==="Escape")this._chosen=void 0;else{let s=Br(r.key,i===-1?n():i,t.length);if(s===null)return;this._chosen=t[s]?.key,this.#i()}r.preventDefault()}}}async#i(){await this.updateComplete,this.renderRoot.querySelector('.bar[aria-pressed="true"]')?.focus()}told(t,n,r){let{say:o}=this,i=t.findIndex(a=>a.key===this._chosen),s=a=>()=>{let u=i===-1?a>0?0:t.length-1:i+a;this._chosen=t[u]?.key};return d`<div class="told">
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
    </div>`}static{this.styles=[V.styles,P`
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
    `]}};function qr(e,t,n){let r=null,o=1/0,i=[],s=e.map(({x:u,width:l})=>[{left:u+5,cost:0},{left:u-5-l,cost:1},{left:Math.min(Math.max(u-l/2,t),Math.max(n-l,t)),cost:4}].filter(({left:c,cost:h})=>h===4||c>=t&&c+l<=n)),a=(u,l)=>{if(!(l>=o)){if(u===e.length){o=l,r=i.map(c=>({...c}));return}for(let c=0;c<e.length;c+=1)for(let h of s[u]??[])i[u]={left:h.left,row:c},Di(e,i,u)&&a(u+1,l+c*10+h.cost);i.length=u}};return a(0,0),r}var Fr=(e,t,n)=>e.map(({x:r,width:o},i)=>({left:Math.min(Math.max(r-o/2,t),Math.max(n-o,t)),row:i}));function Di(e,t,n){for(let r=0;r<n;r+=1)if(zr(e,t,n,r)||zr(e,t,r,n))return!1;return!0}function zr(e,t,n,r){let[o,i,s]=[e[n],t[n],t[r]],a=s.left+e[r].width;return i.row===s.row?i.left<a+8&&s.left<i.left+o.width+8:i.row>s.row&&o.x>s.left-5+1&&o.x<a+5-1}var Hi=/[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uff00-\uff60]/g;function ot(e,t=12){let n=e.match(Hi)?.length??0;return Math.ceil(((e.length-n)*.55+n)*t)}function Wr(e,t,n=12){let r=e.split(/\s+/),o=Vr(r,t,n),i=o;for(let s=t;s>0;s-=n/2){let a=Vr(r,s,n);if(a.length>o.length)break;i=a}return i}function Vr(e,t,n){let r=[];for(let o of e){let i=r.at(-1),s=i===void 0?o:`${i} ${o}`;i===void 0||ot(s,n)>t?r.push(o):r[r.length-1]=s}return r}function jr(e,t,n){let r=[t,...e.filter(i=>i>t&&i<n).sort((i,s)=>i-s),n],o={middle:(t+n)/2,width:0};for(let i=1;i<r.length;i+=1){let[s,a]=[r[i-1],r[i]];a-s>o.width&&(o={middle:(s+a)/2,width:a-s})}return o}var it=["needed","uncertain","wasted"],Gr=["energy","hours","runs"],q=()=>({needed:0,uncertain:0,wasted:0}),Me=e=>e.needed+e.uncertain+e.wasted,Kr={yes:"wasted",uncertain:"uncertain",no:"needed"};function Ii(e){let{energy_kwh:t,avoidable_kwh:n,uncertain_kwh:r}=e;if(!t||n===null)return{...q(),[Kr[e.avoidable]]:1};let o=Math.max(t-n,0),i=Math.min(r??(e.avoidable==="uncertain"?o:0),o);return{needed:(o-i)/t,uncertain:i/t,wasted:Math.min(n,t)/t}}function un(e,t){return t==="energy"?e.energy_kwh:t==="hours"?e.duration_s/3600:1}function $t(e,t,n){if(n==="runs"){e[Kr[t.avoidable]]+=1;return}let r=un(t,n);if(!r)return;let o=Ii(t);for(let i of it)e[i]+=r*o[i]}var Xr=1e6,Li={fahrenheit:[2,5,10],celsius:[1,2,5,10]},Ot=(e,t)=>t?e*9/5+32:e,cn=e=>Math.round(e*Xr)/Xr,Oi=(e,t,n)=>Math.floor(cn(Ot(e,n)/t))*t+0;function hn(e,t,n){let r=Li[n?"fahrenheit":"celsius"];return r.find(o=>e/o<=t)??r.at(-1)}function Zr(e,t,n){let r=new Map,o=null;for(let i of e){let s;if(i.outdoor_c===null)s=o??=Yr(NaN,NaN);else{let a=Oi(i.outdoor_c,t,n);s=r.get(a),s||r.set(a,s=Yr(a,a+t))}Bi(s,i)}return{width:t,bins:[...r.values()].sort((i,s)=>i.low-s.low),unknown:o}}var Qr=()=>({runs:0,seconds:0,energy_kwh:0,untold:0}),Yr=(e,t)=>({low:e,high:t,...Qr(),by:{energy:q(),hours:q(),runs:q()},causes:new Map});function Bi(e,t){let n=e.causes.get(t.cause);n||e.causes.set(t.cause,n=Qr());for(let r of[e,n])r.runs+=1,r.seconds+=t.duration_s,r.energy_kwh+=t.energy_kwh??0,t.energy_kwh===null&&(r.untold+=1);$t(e.by.energy,t,"energy"),$t(e.by.hours,t,"hours"),$t(e.by.runs,t,"runs")}function fn(e,t){let n=q();for(let{by:r}of e.unknown?[...e.bins,e.unknown]:e.bins)n.needed+=r[t].needed,n.uncertain+=r[t].uncertain,n.wasted+=r[t].wasted;return n}var ve=(e,t)=>Me(e.by[t]);function dn(e){if(e.balance_point_c===null)return null;let t=e.balance_point_c+(e.balance_point_uncertainty_k??0);return e.burns_fuel&&e.economic_balance_point_c!==null?Math.max(t,e.economic_balance_point_c):t}function Jr(e,t,n){let r=0;for(let o of e)o.outdoor_c!==null&&o.outdoor_c>t&&(r+=un(o,n)??0);return r}var ln={celsius:4.4,fahrenheit:40,half:4};function Ui(e,t){let n=t?Math.ceil(cn(Ot(e,!0))):Math.ceil(cn(e*2))/2;return e>ln.celsius?n:Math.min(n,t?ln.fahrenheit:ln.half)}function to(e,t){let n=[],r=(o,i)=>{i!==null&&n.push({kind:o,at:Ot(i,t)})};return r("copes",e.balance_point_c),e.burns_fuel&&r("economic",e.economic_balance_point_c),r("allowed",e.aux_lockout_c),e.suggested_lockout_c!==null&&n.push({kind:"suggested",at:Ui(e.suggested_lockout_c,t)}),n.sort((o,i)=>o.at-i.at)}function eo(e,t,n){let r=1/0,o=-1/0;for(let{outdoor_c:a}of e)a!==null&&(r=Math.min(r,a),o=Math.max(o,a));r=r===1/0?NaN:Ot(r,n),o=o===-1/0?NaN:Ot(o,n);let i=n?12:7,s=n?2:1;for(let{at:a}of t)Number.isNaN(r)&&(r=o=a),a<r&&a>r-i&&(r=a-s),a>o&&a<o+i&&(o=a+s);return[r,o]}var zi=200,no=15,Vi=8,qi=[165,110,80],mn=24,ke=class extends K{constructor(){super(...arguments);this.heading="outdoor.heading"}#t;ask(n,r){return $e(this.hass,n,r)}chart(n,r){let{say:o}=this;if(!n.has_backup)return d`<p class="notice">${o("summary.no_backup")}</p>`;if(r.points.length===0)return d`<p class="notice">${o("chart.no_runs")}</p>`;let i=this.#e(r),s=to(n,this.format.fahrenheit),a=this.#h(r,s,i),u=a.from.bins.find(l=>String(l.low)===this._chosen);return d`
      <p class="headline">${this.#o(n,r,i)}</p>
      ${this.switch("chart.measure",this.#r(r),i)}
      ${a.bars.length>0?d`${this.#c(n,a,s,i)}
            ${this.#y(fn(a.from,i),i)}
            ${this.told(a.bars,u&&this.#a(u),u&&this.#b(u,i))}`:p}
      <ul class="notes">
        ${this.#w(n,r,a.from,i).map(l=>d`<li>${l}</li>`)}
      </ul>
      ${this.#x(a.from,i)}
    `}#r({points:n}){return n.some(r=>r.energy_kwh!==null)?Gr:["hours","runs"]}#e(n){let r=this.#r(n);return r.find(o=>o===this._view)??r[0]}#n(n,r){let{format:o,say:i}=this;return r==="energy"?o.energy(n):r==="hours"?o.hours(n):i("chart.count",{count:o.number(n)})}#o(n,{points:r},o){let{say:i}=this,s=this.#n(Me(fn(this.#i(r),o)),o),a=dn(n);if(a===null)return i("outdoor.headline_unlearned",{all:s});let u=Jr(r,a,o);if(u===0)return i("outdoor.headline_none",{all:s});let l=n.burns_fuel&&n.economic_balance_point_c!==null;return i(l?"outdoor.headline_fuel":"outdoor.headline",{all:s,mild:this.#n(u,o)})}#i(n,r){let{fahrenheit:o}=this.format,i=r??this.#t?.histogram.width??hn(1,1,o),s=[n,i,o];return(!this.#t||s.some((a,u)=>a!==this.#t?.key[u]))&&(this.#t={key:s,histogram:Zr(n,i,o)}),this.#t.histogram}get#s(){return{left:44,right:this._width-8}}#h({points:n},r,o){let{left:i,right:s}=this.#s,[a,u]=eo(n,r,this.format.fahrenheit),l=Math.max(Math.floor((s-i)/Vi)-2,1),c=hn(u-a,l,this.format.fahrenheit),h=this.#i(n,c),f=Math.floor(a/c)*c,m=Math.max(Math.floor(u/c)*c+c,f+c),y=this.#l(f,m),g=h.bins.map(w=>({key:String(w.low),x:(y(w.low)+y(w.high))/2,width:y(w.high)-y(w.low),parts:it.map(x=>({fill:x,value:w.by[o][x]})),label:`${this.#a(w)}: ${this.#n(ve(w,o),o)}. ${this.#u(w.by[o],o)}`}));return{from:h,bars:g,low:f,high:m}}#l(n,r){let{left:o,right:i}=this.#s;return Et().domain([n,r]).range([o,i])}#a({low:n,high:r}){let{format:o,say:i}=this;return i("outdoor.bin",{low:o.number(n),high:o.number(r),unit:o.unit})}#u(n,r){return it.filter(o=>n[o]>0).map(o=>`${this.say(`chart.${o}`)}: ${this.#n(n[o],r)}`).join(", ")}#c(n,r,o,i){let{say:s,format:a}=this,{bars:u,low:l,high:c}=r,{left:h,right:f}=this.#s,m=this.#l(l,c),y=o.map(({at:A})=>Math.min(Math.max(m(A),h),f)),g=o.map(A=>this.#f(n,A,l,c)),{texts:w,places:x}=this.#d(g,y),M=Math.max(-1,...x.map(({row:A})=>A))+1,v=Math.max(0,...w.map(A=>A.lines.length))*no+6,k=M*v+mn,_={left:h,right:f,top:k,bottom:k+zi},S=be(ye(u),_,5),D=S.ticks(5).filter(A=>i!=="runs"||Number.isInteger(A)),at=D.some(A=>!Number.isInteger(A))?1:0,{click:X,key:ut}=this.choosing(u);return d`<div class="chart">
      <svg
        width=${this._width}
        height=${_.bottom+44}
        viewBox="0 0 ${this._width} ${_.bottom+44}"
        role="group"
        aria-label=${s("outdoor.chart",{unit:a.unit})}
        @click=${X}
        @keydown=${ut}
      >
        ${pe()} ${this.#p(n,m,_,y)}
        ${we(S,_,D,A=>a.number(A,at))}
        <text x="0" y=${_.top-13} aria-hidden="true">${s(`outdoor.axis_${i}`)}</text>
        ${this.#g(m,_)} ${xe(u,S,_,this._chosen)}
        <g class="marks">
          ${o.map((A,b)=>{let{left:L,row:E}=x[b],O=(M-E)*v;return this.#m(A,w[b],{x:Math.round(y[b]),from:L,top:O-v,foot:O,bottom:_.bottom})})}
        </g>
      </svg>
    </div>`}#f(n,{kind:r,at:o},i,s){let{say:a,format:u}=this,l=u.fahrenheit?Math.round(o):Math.round(o*2)/2,c=`${u.number(l,Number.isInteger(l)?0:1)} ${u.unit}`;if(r==="copes"){let h=n.balance_point_uncertainty_k;h&&(c+=` ± ${u.temperatureDifference(h)}`),n.balance_point_is_default&&(c=a("outdoor.assumed",{value:c}))}return o>s&&(c+=" →"),o<i&&(c=`← ${c}`),{name:a(`outdoor.${r}`),value:c}}#d(n,r){let o=[],i=[];for(let s of qi){o=n.map(({name:u,value:l})=>{let c=[...Wr(u,s),l];return{lines:c,width:Math.max(...c.map(h=>ot(h)))}}),i=o.map(({width:u},l)=>({x:r[l],width:u}));let a=qr(i,0,this._width);if(a)return{texts:o,places:a}}return{texts:o,places:Fr(i,0,this._width)}}#m({kind:n},{lines:r,width:o},i){let s=i.from<i.x&&i.x<i.from+o,[a,u]=s?["middle",i.from+o/2]:["start",i.from];return $`<g class="mark ${n}">
      <line x1=${i.x} x2=${i.x} y1=${s?i.foot-2:i.top+4} y2=${i.bottom}></line>
      <text text-anchor=${a}>${r.map((l,c)=>$`<tspan class=${c===r.length-1?"value":""} x=${u}
            y=${i.foot-8-(r.length-1-c)*no}>${l}</tspan>`)}</text>
    </g>`}#p(n,r,{left:o,right:i,top:s,bottom:a},u){let l=dn(n);if(l===null||n.balance_point_c===null)return p;let{say:c,format:h}=this,f=x=>Math.min(Math.max(r(h.degrees(x)),o),i),m=f(l),y=f(n.balance_point_c-(n.balance_point_uncertainty_k??0)),g=(x,M,v)=>{let{middle:k,width:_}=jr(u,M,v);return ot(x)<=_-8?$`<text x=${k} y=${s-8} text-anchor="middle">${x}</text>`:p},w=(x,M,v)=>$`<rect class=${x} x=${M} width=${Math.max(v-M,0)} y=${s-mn}
        height=${a-s+mn}></rect>`;return $`<g class="zones">
      ${w("enough",m,i)} ${w("perhaps",y,m)}
      ${g(c("outdoor.needs_help"),o,y)} ${g(c("outdoor.enough"),m,i)}
    </g>`}#g(n,r){let{say:o,format:i}=this,s=n.ticks(Math.max(Math.floor((r.right-r.left)/56),2));return $`<g class="axis" aria-hidden="true">
      ${s.filter(Number.isInteger).map(a=>$`<line class="zero" x1=${n(a)} x2=${n(a)} y1=${r.bottom}
            y2=${r.bottom+5}></line>
          <text x=${n(a)} y=${r.bottom+18} text-anchor="middle">${i.number(a)}</text>`)}
      <text x=${(r.left+r.right)/2} y=${r.bottom+38} text-anchor="middle">${o("outdoor.axis",{unit:i.unit})}</text>
    </g>`}#y(n,r){return d`<ul class="legend">
      ${it.map(o=>d`<li>
            ${ge(o)}
            <span
              >${this.say(`chart.${o}`)}:
              <strong>${this.#n(n[o],r)}</strong></span
            >
          </li>`)}
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
    `}#w(n,{months:r,points:o},{unknown:i},s){let{say:a,format:u}=this,l=[];n.balance_point_c===null?l.push(a("outdoor.unlearned")):n.balance_point_is_default&&l.push(a("outdoor.default",{value:u.temperature(n.balance_point_c)})),n.burns_fuel&&n.economic_balance_point_c===null&&l.push(a("outdoor.no_economic")),n.suggested_lockout_c===null&&l.push(a("outdoor.no_suggestion")),i&&l.push(a("outdoor.unknown",{runs:u.number(i.runs),all:this.#n(ve(i,s),s)}));let c=o.filter(h=>h.energy_kwh===null).length;return c>0&&s==="energy"&&l.push(a("chart.untold",{runs:u.number(c)})),l.push(a("outdoor.since",{day:u.calendarDay(r.counted_since&&r.counted_since>r.first_day?r.counted_since:r.first_day)})),l}#x({bins:n,unknown:r},o){let{say:i}=this,s=(a,u)=>d`<tr>
        <th scope="row">${a}</th>
        ${it.map(l=>d`<td>${this.#n(u.by[o][l],o)}</td>`)}
        <td>${this.#n(ve(u,o),o)}</td>
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
    </details>`}getCardSize(){return 9}static{this.styles=[K.styles,P`
      .zones .enough {
        fill: var(--aux-wasted);
        fill-opacity: 0.09;
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
    `]}};var oo=["money","energy","hours"],st=()=>({...q(),unknown:0,saved:0});function io(e,t,n,r){let o=e.counted_since,i=e.months.length-1,s=n==="hours"?ji(e,t,r):[];return e.months.map(({first_day:a,last_day:u,...l},c)=>({first_day:a,last_day:u,sum:l,amounts:n==="hours"?l.hours===null?null:{...st(),...s[c]}:n==="money"?Wi(l):Fi(l),current:c===i})).filter(a=>o===null||a.last_day>=o||a.sum.energy_kwh)}function Fi(e){let{energy_kwh:t,avoidable_kwh:n,uncertain_kwh:r}=e;return t===null?null:n===null&&r===null&&t?{...st(),unknown:t}:{...st(),needed:Math.max(t-(n??0)-(r??0),0),uncertain:r??0,wasted:n??0}}function Wi(e){let{cost:t,extra_cost:n}=e;return t===null?null:n===null?{...st(),unknown:t}:n<0?{...st(),needed:t,saved:n}:{...st(),needed:Math.max(t-n,0),wasted:n}}function ji(e,t,n){let r=e.months.map(s=>Gi(s.first_day,n)),o=r.map(q),i=0;for(let s of t)if(!(s.start<(r[0]??1/0))){for(;i+1<r.length&&s.start>=r[i+1];)i+=1;$t(o[i],s,"hours")}return o}function Gi(e,t){let n=Date.parse(`${e}T00:00:00Z`),r=n-ro(n,t);return r=n-ro(r,t),r}function ro(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"2-digit",day:"2-digit",hour:"2-digit",minute:"2-digit",second:"2-digit"}).formatToParts(e),r=i=>Number(n.find(s=>s.type===i)?.value??"0");return Date.UTC(r("year"),r("month")-1,r("day"),r("hour"),r("minute"),r("second"))-Math.floor(e/1e3)*1e3}function so(e){let t=null;for(let{amounts:n}of e)if(n){t??=st();for(let r of Object.keys(t))t[r]+=n[r]}return t}var Bt=e=>e.needed+e.uncertain+e.wasted+e.unknown;var Ki=190,Xi=56,pn=["needed","uncertain","wasted","unknown","saved"],Yi=({amounts:e,sum:t})=>e!==null&&!!(t.runs||t.energy_kwh),Se=class extends K{constructor(){super(...arguments);this.heading="season.heading"}#t;async ask(n,r){let[o,i]=await Promise.all([$e(this.hass,n,r),Pr(this.hass,n).catch(()=>null)]);return{...o,report:i}}chart(n,r){let{say:o}=this;if(!n.has_backup)return d`<p class="notice">${o("summary.no_backup")}</p>`;let i=oo.filter(h=>this.#r(r,h).some(Yi)),s=i.find(h=>h===this._view)??i[0],a=s&&this.#r(r,s),u=a&&so(a);if(!s||!a||!u)return d`<p class="notice">${o("chart.no_runs")}</p>`;let l=this.#a(a,s),c=a.find(h=>h.first_day===this._chosen);return d`
      <p class="headline">${this.#h(u,s)}</p>
      ${this.#l(r,s)} ${this.switch("chart.measure",i,s)}
      ${this.#f(a,l,s)}
      <ul class="legend">
        ${this.#i(u).map(h=>d`<li>
              ${ge(h)}
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
    `}#r(n,r){let o=this.hass.config.time_zone;(this.#t?.data!==n||this.#t.zone!==o)&&(this.#t={data:n,zone:o,views:new Map});let{views:i}=this.#t,s=i.get(r)??io(n.months,n.points,r,o);return i.set(r,s),s}#e(n,r){let{format:o}=this;return r==="money"?o.money(n,this.#n):r==="energy"?o.energy(n):n===null?o.number(null):o.hours(n)}get#n(){return this._data?.months.currency??""}#o(n,r){return this.say(r==="money"?`season.money_${n}`:`chart.${n}`)}#i(n){return pn.filter(r=>r==="needed"||r==="wasted"||n[r]!==0)}#s({first_day:n,current:r}){let o=`${this.format.month(n,"long")} ${n.slice(0,4)}`;return r?this.say("season.so_far",{month:o}):o}#h(n,r){let{say:o}=this,i={all:this.#e(Bt(n),r),wasted:this.#e(n.wasted,r),saved:this.#e(-n.saved,r)},s=n.wasted+n.saved;return r==="money"&&s<-.005?o("season.headline_saved",{...i,saved:this.#e(-s,r)}):o(`season.headline_${r}`,{...i,wasted:this.#e(Math.max(s,0),r)})}#l({report:n},r){let o=n?.last_season;if(!o)return p;let{say:i,format:s}=this,a=h=>r==="money"?h.cost:r==="energy"?h.energy_kwh:h.hours,u=r==="money"?o.extra_cost:r==="energy"?o.avoidable_kwh:null,l=a(o);if(l===null)return p;let c={from:s.calendarDay(o.first_day),to:s.calendarDay(o.last_day),then:this.#e(l,r),now:this.#e(a(o.this_season),r)};return d`<p class="secondary">
      ${u!==null&&u>0?i("season.compared_wasted",{...c,wasted:this.#e(u,r)}):i("season.compared",c)}
    </p>`}#a(n,r){let{left:o,right:i}=this.#c,s=(i-o)/Math.max(n.length,1);return n.map((a,u)=>({key:a.first_day,x:o+s*(u+.5),width:Math.min(s*.8,Xi),parts:a.amounts?pn.map(l=>({fill:l,value:a.amounts[l]})):[],label:`${this.#s(a)}: ${this.#u(a,r)}`}))}#u({amounts:n,sum:r},o){return n?!r.runs&&Bt(n)===0?this.say("chart.no_runs_then"):pn.filter(i=>n[i]!==0).map(i=>`${this.#o(i,o)}: ${this.#e(Math.abs(n[i]),o)}`).join(", "):this.say(o==="money"?"season.no_cost":"season.not_known")}get#c(){return{left:52,right:this._width-4}}#f(n,r,o){let{say:i,format:s}=this,a={...this.#c,top:26,bottom:26+Ki},u=be(ye(r),a,5),l=u.ticks(5),c=l.some(g=>!Number.isInteger(g))?1:0,h=(a.right-a.left)/Math.max(n.length,1),f=n.every(({first_day:g})=>ot(s.month(g))<h)?"short":"narrow",{click:m,key:y}=this.choosing(r);return d`<div class="chart">
      <svg
        width=${this._width}
        height=${a.bottom+26}
        viewBox="0 0 ${this._width} ${a.bottom+26}"
        role="group"
        aria-label=${i("season.chart")}
        @click=${m}
        @keydown=${y}
      >
        ${pe()}
        ${we(u,a,l,g=>o==="money"?s.money(g,this.#n,c):s.number(g,c))}
        <text x="0" y="12" aria-hidden="true">${i(`season.axis_${o}`)}</text>
        ${xe(r,u,a,this._chosen)}
        <g aria-hidden="true">
          ${r.map((g,w)=>{let x=n[w],M=x.amounts&&Bt(x.amounts),v=M===null?"?":o==="money"?s.money(M,this.#n,0):s.number(M),k=Math.min(u(0),...an(g.parts,u).map(_=>_.y));return $`
              ${ot(v)<=h-2?$`<text class="sum" x=${g.x} y=${k-5} text-anchor="middle">${v}</text>`:p}
              <text class=${x.current?"current":""} x=${g.x} y=${a.bottom+17}
                text-anchor="middle">${s.month(x.first_day,f)}</text>
              ${x.current?$`<rect class="current" x=${g.x-9} width="18" height="3" rx="1.5"
                      y=${a.bottom+22}></rect>`:p}`})}
        </g>
      </svg>
    </div>`}#d({sum:n,...r},o){let{say:i,format:s}=this;return d`
      <p>${this.#u({sum:n,...r},o)}</p>
      <p class="secondary">
        ${i("season.figures",{runs:s.number(n.runs),hours:n.hours===null?s.number(null):s.hours(n.hours),energy:s.energy(n.energy_kwh),cost:s.money(n.cost,this.#n)})}
      </p>
    `}#m({months:n},r,o){let{say:i,format:s}=this,a=[],u=f=>r.reduce((m,y)=>m+(f(y.sum)??0),0),l=u(f=>f.unpriced_kwh);l>=.05&&o!=="hours"&&a.push(i("season.unpriced",{energy:s.energy(l)}));let c=u(f=>f.runs_without_energy);c>0&&o!=="hours"&&a.push(i("chart.untold",{runs:s.number(c)})),o==="money"&&u(f=>f.uncertain_kwh)>0&&a.push(i("season.perhaps"));let h=u(f=>f.outage_cost);return o==="money"&&h>0&&a.push(i("season.outage",{cost:this.#e(h,o)})),o==="hours"&&a.push(i("season.hours_note")),n.counted_since&&n.counted_since>n.first_day&&a.push(i("season.since",{day:s.calendarDay(n.counted_since)})),a}#p(n,r,o){let{say:i}=this,s=this.#i(r),a=(u,l)=>d`<tr>
        <th scope="row">${u}</th>
        ${s.map(c=>d`<td>${this.#e(l&&Math.abs(l[c]),o)}</td>`)}
        <td>${this.#e(l&&Bt(l),o)}</td>
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
    </details>`}getCardSize(){return 8}static{this.styles=[K.styles,P`
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
    `]}};var Ae=class extends V{constructor(){super(...arguments);this.heading="summary.heading"}body(n){return d`
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
    </div>`}#n(n){let r=this.say(`cause.${n.cause}`);return n.avoidable==="yes"?`${r} ${this.say("now.wasted")}`:r}getCardSize(){return 3}static{this.styles=[V.styles,P`
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
    `]}};var Ut=(e,t,n={})=>({type:`custom:aux-heat-${e}-card`,entry_id:t.entry_id,...n}),zt=class{static async generate(t,n){let r=_t(n),o=await he(n);return o.length===0?{views:[Qi(r)]}:{views:o.map(i=>Zi(i,r,o.length>1))}}static getCreateSuggestions(t){return{title:_t(t)("dashboard.title"),icon:"mdi:radiator"}}};function Zi(e,t,n){let r=(s,a={})=>{let u=e.entities[s];return u?[{type:"tile",entity:u,...a}]:[]},o=e.sources.climates.map(s=>({type:"thermostat",entity:s})),i=[{type:"grid",column_span:2,cards:[Ut("summary",e),Ut("findings",e),Ut("timeline",e)]},{type:"grid",column_span:2,cards:[Ut("outdoor",e),Ut("season",e)]},{type:"grid",cards:[{type:"heading",heading:t("dashboard.facts")},...r("sensor.balance_point"),...r("sensor.suggested_lockout"),...r("sensor.backup_covers_to"),...r("sensor.economic_balance_point"),...r("sensor.strip_size"),...r("sensor.heat_pump_cop"),...r("sensor.resistance_heat_utilization"),...r("sensor.backup_last_proven"),...r("sensor.outage_days"),...r("sensor.evidence"),...e.entities["button.backup_test"]?[{type:"heading",heading:t("dashboard.test"),heading_style:"subtitle"},...r("button.backup_test"),...r("sensor.backup_test")]:[]]},{type:"grid",cards:[{type:"heading",heading:t("dashboard.thermostat")},...o]}];return{title:n?e.title:t("dashboard.title"),path:n?e.entry_id.toLowerCase():"backup-heat",icon:"mdi:radiator",type:"sections",max_columns:4,sections:i}}function Qi(e){return{title:e("dashboard.title"),path:"backup-heat",cards:[{type:"markdown",content:`${e("state.none")}

[${e("state.add")}](/config/integrations/dashboard/add?domain=aux_heat)`}]}}var Ji={summary:{element:Ae,domains:["binary_sensor"]},outdoor:{element:ke,domains:["sensor"]},season:{element:Se,domains:["sensor"]}},Ne=on(navigator.language);for(let[e,{element:t,domains:n}]of Object.entries(Ji)){let r=`aux-heat-${e}-card`;customElements.get(r)||(customElements.define(r,t),(window.customCards??=[]).push({type:r,name:Ne(`card.${e}`),description:Ne(`card.${e}_description`),preview:!0,getEntitySuggestion:(o,i)=>ts(o,i,r,n)}))}function ts(e,t,n,r){return!(e.entities?.[t]?.platform==="aux_heat")||!r.includes(t.split(".")[0]??"")?null:{config:{type:`custom:${n}`}}}var ao="ll-strategy-dashboard-aux-heat";customElements.get(ao)||(customElements.define(ao,class extends HTMLElement{static{this.generate=zt.generate}static{this.getCreateSuggestions=zt.getCreateSuggestions}}),(window.customStrategies??=[]).push({type:"aux-heat",strategyType:"dashboard",name:Ne("dashboard.title"),description:Ne("dashboard.description")}));
