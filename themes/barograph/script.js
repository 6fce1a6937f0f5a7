// On every page: tables that can be sorted, values in charts over time, links to copy. Nothing is
// lost without it. Written short, since every page carries it; scripts/embed-theme leaves out the
// comments and joins the lines, so that every statement must end in a semicolon or a brace.
(d=>{
const copied=d.currentScript.dataset.copied,
all=(s,e=d)=>[...e.querySelectorAll(s)],
box=e=>e.getBoundingClientRect(),
clamp=(n,max)=>Math.max(0,Math.min(max,n)),
make=(n,c,e,r)=>{const m=d.createElement(n);m.className=c;r&&m.setAttribute('role',r);e.append(m);return m},
// The sign before decimals on this page.
dot=(1.5).toLocaleString(d.documentElement.lang)[1],
// The number that a cell states first; NaN without one.
num=(c,k=c.cloneNode(1))=>{
all('small,svg,.hush',k).map(e=>e.remove());
const m=k.textContent.replace('−','-').match(/-?\d[\d.,'\s]*/);
return m?+[...m[0]].filter(c=>c==dot||/[-\d]/.test(c)).join('').replace(dot,'.'):NaN};

// Three steps a column: sorted, the other way round, as it was. Muted rows come behind the others,
// rows without a value behind them, sums last. `o` marks a column in order of time, the latest first.
all('table[id]').map(t=>{
const b=t.tBodies[0],rows=[...b.rows],heads=all('thead th',t);
rows[2]&&heads.map((h,i)=>{
if(h.matches('.c-strip'))return;
const text=h.matches('.c-name,.c-text'),steps=['ascending','descending'],
p=make('button','',d.body);
text||steps.reverse();
if(h.querySelector('a'))p.ariaLabel=h.textContent;else p.append(...h.childNodes);
h.append(p);
p.onclick=()=>{
const to=steps[steps.indexOf(h.ariaSort)+1],sign=to>'b'?-1:1;
heads.map(e=>e.ariaSort=e==h&&to||null);
b.append(...rows.map((r,n)=>{
const c=r.cells[i],k=h.matches('.o')?-n:text?c.textContent:num(c);
return{r,n,k,last:to?r.matches('.total')?3:k===''||k!=k?2:+r.matches('.muted'):0}
}).sort((x,y)=>x.last-y.last||to&&sign*(text&&x.k.trim?x.k.localeCompare(y.k,[],{numeric:!0}):x.k-y.k)||x.n-y.n).map(e=>e.r))}})});

// Beside the place under the pointer, or that the arrow keys reach, what the chart's table says of
// it. A chart over time says where its first and last place are, in its own units, and how many.
all('figure').map(f=>{
const a=f.querySelector('.more a'),t=f.querySelector('table')||a?.hash&&d.querySelector(a.hash),
charts=all('[data-x]',f);
if(!t||!charts[0])return;
const heads=all('thead th',t),rows=[...t.tBodies[0].rows].reverse(),last=rows.length-1,
ends=c=>c.dataset.x.split(' ').map((n,i)=>n*(i>1||c.getScreenCTM()?.a));
if(charts.some(c=>c.dataset.x.split(' ')[2]!=last+1))return;
const mark=make('i','at',f),tip=make('p','tip',f,'status'),
hide=(h=1)=>mark.hidden=tip.hidden=h,
show=n=>{
const c=charts.find(c=>c.clientWidth);
if(!c)return;
const q=box(c),z=box(f),[from,to]=ends(c),y=q.y-z.y;
at=clamp(n,last);
const x=q.x-z.x+from+(to-from)*(at/last||0);
hide(0);
tip.textContent=[...rows[at].cells].map(({className:k,textContent:s},i)=>i?/score|interval|answers|share/.test(k)&&s&&heads[i].textContent+' '+s:s).filter(e=>e).join(' · ');
mark.style=`left:${x}px;top:${y}px;height:${q.height}px`;
tip.style=`left:${clamp(x-tip.offsetWidth/2,z.width-tip.offsetWidth)}px;top:${y-tip.offsetHeight}px`};
let at=last;
hide();
f.tabIndex=0;
f.onpointermove=f.onpointerdown=e=>{
const c=e.target.closest('[data-x]');
if(!c)return hide();
const[from,to]=ends(c);
show(Math.round((e.x-box(c).x-from)/(to-from)*last)||0)};
f.onpointerleave=f.onblur=hide;
f.onfocus=()=>f.matches(':focus-visible')&&show(at);
f.onkeydown=e=>{
const k=e.key,n={ArrowLeft:at-1,ArrowRight:at+1,Home:0,End:last}[k];
k=='Escape'&&hide();
n!=null&&e.target==f&&(e.preventDefault(),show(n))}});

// The address of a chart or table goes to the clipboard too; where there is none the link is a link.
d.onclick=e=>{
const a=e.target.closest('.get a[href^="#"]');
a&&navigator.clipboard?.writeText(a.href).then(()=>{
const s=make('span','',a.parentNode,'status');
s.textContent=copied;
setTimeout(()=>s.remove(),3e3)})}
})(document);
